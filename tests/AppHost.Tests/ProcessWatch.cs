using System.Globalization;

namespace Sozialplanung.AppHost.Tests;

/// <summary>Looks at the processes of the machine through /proc.</summary>
internal static class ProcessWatch
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(15);

    public static bool IsAlive(int processId)
    {
        try
        {
            // A zombie has ended; only its parent has not asked yet.
            var stat = File.ReadAllText($"/proc/{processId}/stat");
            return stat[stat.LastIndexOf(')') + 2] is not ('Z' or 'X');
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Children, grandchildren and so on.</summary>
    public static IReadOnlyList<int> Descendants(int processId)
    {
        var parents = Directory
            .EnumerateDirectories("/proc")
            .Select(folder =>
                int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0
            )
            .Where(id => id > 0)
            .Select(id => (Id: id, Parent: ParentOf(id)))
            .ToLookup(one => one.Parent, one => one.Id);
        List<int> found = [];
        var open = new Queue<int>([processId]);
        while (open.TryDequeue(out var next))
        {
            foreach (var child in parents[next])
            {
                found.Add(child);
                open.Enqueue(child);
            }
        }

        return found;
    }

    /// <summary>What a host has started: its own children, its orchestrator, which detaches itself from it, and that one's.</summary>
    public static (IReadOnlyList<int> Orchestrator, IReadOnlyList<int> Others) OfHost(int host)
    {
        var orchestrator = Directory
            .EnumerateDirectories("/proc")
            .Where(folder => CommandLineOf(folder).Contains($"--monitor\0{host}\0", StringComparison.Ordinal))
            .Select(folder => int.Parse(Path.GetFileName(folder), CultureInfo.InvariantCulture))
            .SelectMany(id => Descendants(id).Prepend(id))
            .ToLookup(id => CommandLineOf($"/proc/{id}").Contains("/dcp\0", StringComparison.Ordinal));
        return ([.. orchestrator[true]], [.. Descendants(host), .. orchestrator[false]]);
    }

    /// <summary>Waits until none of them is alive; tells which still are when the limit has passed.</summary>
    public static async Task ShouldAllEndAsync(IEnumerable<int> processIds, CancellationToken cancellationToken)
    {
        var left = processIds.ToList();
        var limit = TimeProvider.System.GetTimestamp();
        while (left.Count > 0 && TimeProvider.System.GetElapsedTime(limit) < Limit)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), cancellationToken);
            left.RemoveAll(id => !IsAlive(id));
        }

        left.ShouldBeEmpty();
    }

    private static string CommandLineOf(string processFolder)
    {
        try
        {
            return File.ReadAllText(Path.Combine(processFolder, "cmdline"));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static int ParentOf(int processId)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{processId}/stat");
            return int.Parse(stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
