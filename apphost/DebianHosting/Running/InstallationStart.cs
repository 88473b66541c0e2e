using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Sozialplanung.DebianHosting.Data;
using Sozialplanung.DebianHosting.Logs;

namespace Sozialplanung.DebianHosting.Running;

/// <summary>
/// What happens before the first process starts: the data folder is taken, what a killed host left is ended, ports are given
/// out, and what cannot work is refused in a sentence. Lets go of the folder at the end.
/// </summary>
internal sealed class InstallationStart(LocalInstallation installation) : IDisposable
{
    private readonly InstallationOptions _options = installation.Options;
    private DataFolder? _folder;

    public bool IsOpen => _folder is not null;

    /// <summary>Where the log files lie.</summary>
    public string Logs => Path.Combine(_options.Data, "logs");

    /// <summary>The processes that this run starts.</summary>
    public IReadOnlyList<ExecutableResource> Started { get; private set; } = [];

    public void Open(DistributedApplicationModel model, ConsoleLines console)
    {
        RefuseUnknownNames(model);
        _folder = DataFolder.Open(_options.Data);
        Leftovers.Kill(_options.Data);
        if (_options.Fresh)
        {
            _folder.Empty();
        }

        new PortPlan(installation, console).Assign(model.Resources);
        var processes = model.Resources.OfType<ExecutableResource>().Where(one => PlainProcess.Of(one) is not null).ToList();
        Started = [.. processes.Where(IsWanted)];
        foreach (var process in Started)
        {
            PlainProcess.Of(process)!.Check();
            StopWaitingFor(process, processes.Except(Started));
        }

        foreach (var process in processes.Except(Started))
        {
            installation.Builder.CreateResourceBuilder(process).WithExplicitStart();
        }
    }

    public void Dispose()
    {
        if (_folder is null)
        {
            return;
        }

        Leftovers.Kill(_options.Data);
        if (_options.IsTemporary)
        {
            _folder.Delete();
        }

        _folder.Dispose();
        _folder = null;
    }

    /// <summary>By the name of the resource, or by the common name of several (<c>report-worker</c> of <c>report-worker-2</c>).</summary>
    public static bool IsNamed(IResource resource, string name) =>
        string.Equals(resource.Name, name, StringComparison.OrdinalIgnoreCase)
        || (
            resource.Name.StartsWith($"{name}-", StringComparison.OrdinalIgnoreCase)
            && resource.Name[(name.Length + 1)..].All(char.IsAsciiDigit)
        );

    private bool IsWanted(IResource process) =>
        _options.Only.Count == 0
        || _options.Only.Any(name => IsNamed(process, name))
        || (PlainProcess.Of(process)?.For is { } other && IsWanted(other));

    private static void StopWaitingFor(ExecutableResource process, IEnumerable<IResource> absent)
    {
        foreach (var wait in process.Annotations.OfType<WaitAnnotation>().Where(wait => absent.Contains(wait.Resource)).ToList())
        {
            process.Annotations.Remove(wait);
        }
    }

    private void RefuseUnknownNames(DistributedApplicationModel model)
    {
        var unknown = _options.Only.Where(name => !model.Resources.Any(one => IsNamed(one, name))).ToList();
        if (unknown.Count > 0)
        {
            var names = string.Join(", ", model.Resources.Select(one => one.Name));
            throw new DistributedApplicationException(
                $"Im Modell gibt es „{string.Join("“, „", unknown)}“ nicht; es kennt {names}."
            );
        }
    }
}
