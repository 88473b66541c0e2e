using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Aspire.Hosting.ApplicationModel;
using Sozialplanung.DebianHosting.Logs;

namespace Sozialplanung.DebianHosting.Running;

/// <summary>The processes of the installation as Aspire tells of them.</summary>
internal sealed class ProcessTable(ConsoleLines console)
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(20);

    private readonly ConcurrentDictionary<IResource, int> _ids = new();

    /// <summary>Ids of the running ones.</summary>
    public IReadOnlyList<int> Of(Func<IResource, bool> which) =>
        [.. _ids.Where(one => one.Value != 0 && which(one.Key)).Select(one => one.Value)];

    public void Note(ResourceEvent happened)
    {
        var isRunning = happened.Snapshot.State?.Text == KnownResourceStates.Running;
        _ids[happened.Resource] = isRunning ? IdOf(happened) : 0;
    }

    /// <summary>0 = there is no process.</summary>
    public static int IdOf(ResourceEvent happened) =>
        happened.Snapshot.Properties.FirstOrDefault(one => one.Name == "executable.pid")?.Value is { } value
            ? Convert.ToInt32(value, CultureInfo.InvariantCulture)
            : 0;

    /// <summary>Asks the processes to stop and waits for them; the limit is for those that do not listen.</summary>
    public async Task StopAsync(Func<IResource, bool> which, TimeSpan limit)
    {
        var stopping = _ids.Where(one => one.Value != 0 && which(one.Key)).ToList();
        stopping.ForEach(one => NativeSignals.Send(one.Value, PlainProcess.Of(one.Key)!.StopSignal));
        var began = Stopwatch.GetTimestamp();
        while (stopping.Any(one => IsAlive(one.Value)) && Stopwatch.GetElapsedTime(began) < limit)
        {
            await Task.Delay(Glance);
        }

        foreach (var deaf in stopping.Where(one => IsAlive(one.Value)))
        {
            console.Write(deaf.Key.Name, $"hält nach {limit.TotalSeconds:0} s nicht an und wird beendet", ConsoleLogs.Own);
            NativeSignals.Send(deaf.Value, Signal.Kill);
        }
    }

    private static bool IsAlive(int id)
    {
        try
        {
            // A zombie has ended; only its parent has not asked yet.
            var stat = File.ReadAllText($"/proc/{id}/stat");
            return stat[stat.LastIndexOf(')') + 2] is not ('Z' or 'X');
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
