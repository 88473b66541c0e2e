using System.Diagnostics;
using System.Globalization;
using System.Text;
using Sozialplanung.Statistics.Disclosure;

namespace Sozialplanung.Tests;

/// <summary>
/// The attacker's intervals by GLPK's glpsol, an independent solver: one programme that holds, for each withheld cell, one copy
/// of the unknown table that makes it small and one that makes it large.
/// </summary>
internal static class Glpsol
{
    public static async Task<IReadOnlyList<(double Lower, double Upper)>> IntervalsAsync(
        SuppressionTable table,
        IReadOnlyList<string> withheld,
        IReadOnlyList<TableRelation> relations,
        CancellationToken cancellationToken
    ) => await IntervalsAsync(table, withheld, relations, withheld, 1_000_000, [], cancellationToken);

    /// <summary>The same for some of the cells, of money up to 10^15, in exact arithmetic.</summary>
    public static async Task<IReadOnlyList<(double Lower, double Upper)>> ExactIntervalsAsync(
        SuppressionTable table,
        IReadOnlyList<string> withheld,
        IReadOnlyList<string> asked,
        CancellationToken cancellationToken
    ) => await IntervalsAsync(table, withheld, table.RelationsById(), asked, (long)1e15, ["--exact"], cancellationToken);

    private static async Task<IReadOnlyList<(double Lower, double Upper)>> IntervalsAsync(
        SuppressionTable table,
        IReadOnlyList<string> withheld,
        IReadOnlyList<TableRelation> relations,
        IReadOnlyList<string> asked,
        long most,
        string[] options,
        CancellationToken cancellationToken
    )
    {
        var folder = Directory.CreateTempSubdirectory("glpsol");
        try
        {
            var (model, output) = (Path.Combine(folder.FullName, "model.lp"), Path.Combine(folder.FullName, "solution.txt"));
            await File.WriteAllTextAsync(model, Model(table, withheld, relations, asked, most), cancellationToken);
            using var process =
                Process.Start(
                    new ProcessStartInfo("glpsol", [.. options, "--lp", model, "--write", output])
                    {
                        RedirectStandardOutput = true,
                        RedirectStandardError = true,
                    }
                ) ?? throw new InvalidOperationException("glpsol (Debian: glpk-utils) did not start.");
            var log = await process.StandardOutput.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            process.ExitCode.ShouldBe(0, log);
            return Read(await File.ReadAllLinesAsync(output, cancellationToken), asked.Count, log);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Model(
        SuppressionTable table,
        IReadOnlyList<string> withheld,
        IReadOnlyList<TableRelation> relations,
        IReadOnlyList<string> asked,
        long most
    )
    {
        var unknown = withheld.Select((id, number) => (id, number)).ToDictionary(pair => pair.id, pair => pair.number);
        var (rows, bounds) = (new StringBuilder(), new StringBuilder());
        for (var copy = 0; copy < 2 * asked.Count; copy++)
        {
            for (var r = 0; r < relations.Count; r++)
            {
                AddRow(rows, table, relations[r], unknown, copy, r);
            }

            foreach (var (id, number) in unknown)
            {
                var cell = table.Cells[table.IndexOf(id)];
                bounds.AppendLine(CultureInfo.InvariantCulture, $" 0 <= x{copy}_{number} <= {cell.KnownUpper ?? most}");
            }
        }

        var objective = string.Concat(
            Enumerable
                .Range(0, asked.Count)
                .Select(number =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $" + x{2 * number}_{unknown[asked[number]]} - x{(2 * number) + 1}_{unknown[asked[number]]}\n"
                    )
                )
        );
        // The first columns are those asked for, in this order: they come first in the objective.
        return $"Minimize\n obj: {objective}Subject To\n{rows}Bounds\n{bounds}End\n";
    }

    private static void AddRow(
        StringBuilder rows,
        SuppressionTable table,
        TableRelation relation,
        Dictionary<string, int> unknown,
        int copy,
        int number
    )
    {
        var (terms, right) = (new StringBuilder(), 0L);
        var weights = relation.Weights ?? [.. relation.Parts.Select(_ => 1)];
        foreach (var (id, weight) in relation.Parts.Zip(weights).Prepend((relation.Total, -relation.TotalWeight)))
        {
            if (unknown.TryGetValue(id, out var cell))
            {
                terms.Append(CultureInfo.InvariantCulture, $" {(weight > 0 ? '+' : '-')} {Math.Abs(weight)} x{copy}_{cell}");
            }
            else
            {
                right -= weight * table.Cells[table.IndexOf(id)].Count;
            }
        }

        if (terms.Length > 0)
        {
            rows.AppendLine(CultureInfo.InvariantCulture, $" r{copy}_{number}:{terms} = {right}");
        }
    }

    // The plain format: "j column state primal dual", columns in the order in which the model names them.
    private static List<(double Lower, double Upper)> Read(string[] lines, int count, string log)
    {
        var values = lines
            .Where(line => line.StartsWith("j ", StringComparison.Ordinal))
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .OrderBy(parts => int.Parse(parts[1], CultureInfo.InvariantCulture))
            .Select(parts => double.Parse(parts[3], CultureInfo.InvariantCulture))
            .ToArray();
        lines.ShouldContain(
            line => line.StartsWith("s bas", StringComparison.Ordinal) && line.Contains(" f f ", StringComparison.Ordinal),
            log
        );
        return [.. Enumerable.Range(0, count).Select(number => (values[2 * number], values[(2 * number) + 1]))];
    }
}
