using System.Globalization;
using Sozialplanung.DebianHosting.Running;

namespace Sozialplanung.Benchmarks.Services;

/// <summary>Memory of every process of the idle installation: proportional set size, so that shared pages count once.</summary>
internal static class IdleMemory
{
    private static readonly string[] _resources =
    [
        "postgres",
        "rabbitmq",
        "redis",
        "geography",
        "ingestion",
        "indicators",
        "reporting",
        "report-worker",
        "planning",
        "network",
        "gateway",
    ];

    public static async Task PrintAsync(RunningDistrict district, TextWriter output, CancellationToken cancellationToken)
    {
        await district.StartAsync(cancellationToken);
        var parents = Parents();
        await output.WriteLineAsync("\n| Speicher im Leerlauf | Prozesse | MB |\n|---|---|---|");
        var all = 0L;
        foreach (var resource in _resources)
        {
            int[] family = [.. district.App.ProcessIds(resource).SelectMany(id => Family(id, parents))];
            var bytes = family.Sum(ProportionalBytes);
            all += bytes;
            await output.WriteLineAsync(string.Create(Table.German, $"| {resource} | {family.Length} | {bytes / 1e6:0} |"));
        }

        await output.WriteLineAsync(string.Create(Table.German, $"| zusammen | | {all / 1e6:0} |"));
    }

    private static ILookup<int, int> Parents() =>
        Directory
            .EnumerateDirectories("/proc")
            .Select(folder =>
                int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0
            )
            .Where(id => id > 0)
            .ToLookup(ParentOf);

    private static int ParentOf(int id) =>
        Read($"/proc/{id}/stat") is { Length: > 0 } stat
            ? int.Parse(stat[(stat.LastIndexOf(')') + 4)..].Split(' ')[0], CultureInfo.InvariantCulture)
            : 0;

    private static IEnumerable<int> Family(int id, ILookup<int, int> parents) =>
        parents[id].SelectMany(child => Family(child, parents)).Prepend(id);

    private static long ProportionalBytes(int id) =>
        Read($"/proc/{id}/smaps_rollup")
            .Split('\n')
            .Where(line => line.StartsWith("Pss:", StringComparison.Ordinal))
            .Sum(line =>
                long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024
            );

    // A process may end between the listing and the reading.
    private static string Read(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (IOException)
        {
            return "";
        }
    }
}
