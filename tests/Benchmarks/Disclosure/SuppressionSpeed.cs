using System.Diagnostics;
using System.Globalization;
using Sozialplanung.Statistics.Disclosure;
using Sozialplanung.Tests;

namespace Sozialplanung.Benchmarks.Disclosure;

/// <summary>
/// Suppression and attack on the tables of <see cref="DisclosureCases"/>, in growing sizes, each size with how many times the
/// time of the size before it takes. Rival for one and the same table: elimination after Langsrud (GaussSuppression), which
/// guards against exact recovery only; per cell, on a smaller table, as it grows faster.
/// </summary>
internal static class SuppressionSpeed
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public static void Run(TextWriter output)
    {
        DisclosureCases.Attack(DisclosureCases.Protect(DisclosureCases.Kreis(60))); // compiled for speed before the clock runs
        Func<int, SuppressionTable> kreis = size => DisclosureCases.Kreis(size);
        Func<int, SuppressionTable> land = size => DisclosureCases.Land(size);
        Grow(output, "Sozialräume × 3 Ebenen × 40 Felder", [75, 150, 300, 600], kreis, DisclosureCases.Protect);
        Grow(output, "Sozialräume × 3 × 40 wie im Betrieb", [20, 75, 150, 300, 600], kreis, DisclosureCases.ProtectAsInstalled);
        Grow(output, "Gemeinden × 4 Ebenen × 10 Felder", [1_375, 2_750, 5_500, 11_000], land, DisclosureCases.Protect);
        Compare(output, DisclosureCases.Kreis(20));
    }

    private static void Grow(
        TextWriter output,
        string what,
        int[] sizes,
        Func<int, SuppressionTable> create,
        Func<SuppressionTable, SuppressionPattern> protectedBy
    )
    {
        var (protectBefore, attackBefore) = (TimeSpan.Zero, TimeSpan.Zero);
        foreach (var size in sizes)
        {
            var table = create(size);
            var (pattern, protect) = Timed(() => protectedBy(table));
            var (_, attack) = Timed(() => DisclosureCases.Attack(pattern));
            output.WriteLine(
                string.Create(
                    _german,
                    $"{size, 7:#,0} {what} ({table.Cells.Count:#,0} Felder, {pattern.WithheldCount:#,0} gesperrt): "
                        + $"Sperren {Text(protect)}{Growth(protect.Processor, protectBefore)}, "
                        + $"Angriff {Text(attack)}{Growth(attack.Processor, attackBefore)}"
                )
            );
            (protectBefore, attackBefore) = (protect.Processor, attack.Processor);
        }
    }

    private static void Compare(TextWriter output, SuppressionTable table)
    {
        var problem = ProblemOf(table);
        var (_, ours) = Timed(() => DisclosureCases.Protect(table));
        var (_, rival) = Timed(() => GaussSuppression.Withheld(problem));
        output.WriteLine(
            string.Create(
                _german,
                $"{table.Cells.Count:#,0} Felder: {Text(ours)}; Gauß-Elimination nach Langsrud {Text(rival)}; "
                    + $"Verhältnis {ours.Processor / rival.Processor:0.00}"
            )
        );
    }

    private static string Growth(TimeSpan now, TimeSpan before) =>
        before == TimeSpan.Zero ? "" : string.Create(_german, $" (×{now / before:0.0})");

    private static string Text((TimeSpan Clock, TimeSpan Processor) time) =>
        string.Create(_german, $"{time.Clock.TotalSeconds:0.00} s (Prozessor {time.Processor.TotalSeconds:0.00} s)");

    // Best of three, by the clock and by the processor: what else runs on the machine must not count.
    private static (T Result, (TimeSpan Clock, TimeSpan Processor) Time) Timed<T>(Func<T> run)
    {
        var (result, clock, processor) = (default(T), TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var turn = 0; turn < 3; turn++)
        {
            var (begun, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            result = run();
            var (time, work) = (Stopwatch.GetElapsedTime(begun), Environment.CpuUsage.TotalTime - used);
            (clock, processor) = (time < clock ? time : clock, work < processor ? work : processor);
        }

        return (result!, (clock, processor)); // run at least once
    }

    private static GaussProblem ProblemOf(SuppressionTable table)
    {
        var sums = table.RelationsById().GroupBy(sum => sum.Total).ToDictionary(group => group.Key, group => group.First().Parts);
        var number = table
            .Cells.Where(cell => !sums.ContainsKey(cell.Id))
            .Select((cell, position) => (cell.Id, position))
            .ToDictionary(pair => pair.Id, pair => pair.position);
        IEnumerable<int> Inner(string id) => number.TryGetValue(id, out var inner) ? [inner] : sums[id].SelectMany(Inner);
        var sensitive = new PrimaryRules().Judge(table).Keys.Select(table.IndexOf).ToArray();
        return new GaussProblem(
            number.Count,
            [.. table.Cells.Select(cell => Inner(cell.Id).Distinct().ToArray())],
            sensitive,
            [.. Enumerable.Range(0, table.Cells.Count).Except(sensitive).OrderByDescending(cell => table.Cells[cell].Count)]
        );
    }
}
