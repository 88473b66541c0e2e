using System.Collections.Concurrent;
using System.Diagnostics;
using Xunit;

namespace Sozialplanung.TestServers;

/// <summary>What a service under test writes, and which tests it serves: the one that started it, or all of its class or assembly.</summary>
internal sealed class ServiceLog
{
    private const int Shown = 150;
    private static readonly ConcurrentBag<ServiceLog> _all = [];
    private readonly List<string> _lines = [];
    private readonly string _service;
    private readonly string? _scope;

    private ServiceLog(string service)
    {
        _service = service;
        _scope = Scopes().FirstOrDefault();
    }

    /// <summary>Reads all that the process writes from now on.</summary>
    public static ServiceLog Of(string service, Process process)
    {
        var log = new ServiceLog(service);
        log.Follow(process.StandardOutput);
        log.Follow(process.StandardError);
        _all.Add(log);
        return log;
    }

    /// <summary>The ends of the logs of all services that serve the test that is running.</summary>
    public static IEnumerable<string> OfThisTest()
    {
        var scopes = Scopes().ToList();
        return _all.Where(log => log._scope is null || scopes.Contains(log._scope)).Select(log => log.End());
    }

    public string Text()
    {
        lock (_lines)
        {
            return string.Join('\n', _lines);
        }
    }

    /// <summary>The last lines, each under the name of the service.</summary>
    public string End()
    {
        lock (_lines)
        {
            return string.Join('\n', _lines.TakeLast(Shown).Select(line => $"{_service} | {line}"));
        }
    }

    // The narrowest first. A service that a fixture starts belongs to the class or assembly of the fixture.
    private static IEnumerable<string> Scopes()
    {
        var test = TestContext.Current;
        return new[]
        {
            test.Test?.UniqueID,
            test.TestClass?.UniqueID,
            test.TestCollection?.UniqueID,
            test.TestAssembly?.UniqueID,
        }.OfType<string>();
    }

    // A thread of its own: one that waits for a free thread of the pool would let the pipe fill up, and the service wait for it.
    private void Follow(StreamReader output)
    {
        var reader = new Thread(() =>
        {
            using (output)
            {
                while (output.ReadLine() is { } line)
                {
                    lock (_lines)
                    {
                        _lines.Add(line);
                    }
                }
            }
        })
        {
            IsBackground = true,
            Name = $"log of {_service}",
        };
        reader.Start();
    }
}
