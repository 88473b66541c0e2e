using System.Diagnostics;
using System.Globalization;
using System.Text;
using Sozialplanung.Statistics.Disclosure;

namespace Sozialplanung.Tests;

/// <summary>
/// The least sum of complementary counts by GLPK's glpsol, an independent solver: a binary variable per cell, and for each
/// protection of each sensitive cell one other table that reaches it (Fischetti and Salazar 2000, section 2).
/// </summary>
internal static class GlpsolOptimum
{
    private const int SecondsAllowed = 10;

    /// <summary>Null where the solver finds none within its time, or none exists.</summary>
    public static async Task<double?> LeastSumAsync(
        SuppressionTable table,
        IReadOnlyDictionary<string, PrimaryFinding> findings,
        CancellationToken cancellationToken
    )
    {
        var folder = Directory.CreateTempSubdirectory("glpsol");
        try
        {
            var (model, output) = (Path.Combine(folder.FullName, "model.lp"), Path.Combine(folder.FullName, "solution.txt"));
            await File.WriteAllTextAsync(model, Model(table, findings), cancellationToken);
            string[] arguments = ["--lp", model, "--cuts", "--tmlim", $"{SecondsAllowed}", "--write", output];
            using var process =
                Process.Start(
                    new ProcessStartInfo("glpsol", arguments) { RedirectStandardOutput = true, RedirectStandardError = true }
                ) ?? throw new InvalidOperationException("glpsol (Debian: glpk-utils) did not start.");
            await process.StandardOutput.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            // "s mip rows columns state objective", state o for optimal.
            var state = File.ReadLines(output).First(line => line.StartsWith("s mip", StringComparison.Ordinal)).Split(' ');
            return state[4] == "o" ? double.Parse(state[5], CultureInfo.InvariantCulture) : null;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Model(SuppressionTable table, IReadOnlyDictionary<string, PrimaryFinding> findings)
    {
        var (objective, rows, bounds, binaries) = (
            new StringBuilder(),
            new StringBuilder(),
            new StringBuilder(),
            new StringBuilder()
        );
        for (var cell = 0; cell < table.Cells.Count; cell++)
        {
            if (IsChoice(table, findings, cell))
            {
                objective.AppendLine(CultureInfo.InvariantCulture, $" + {table.Cells[cell].Count} y{cell}");
                binaries.AppendLine(CultureInfo.InvariantCulture, $" y{cell}");
            }
        }

        var copy = 0;
        foreach (var (id, finding) in findings)
        {
            foreach (var (sign, need) in new[] { (1, finding.UpperProtection), (-1, finding.LowerProtection) })
            {
                if (need > 0)
                {
                    AddCopy(table, findings, copy, rows, bounds);
                    rows.AppendLine(
                        CultureInfo.InvariantCulture,
                        $" n{copy}: u{copy}_{table.IndexOf(id)} - d{copy}_{table.IndexOf(id)} {(sign > 0 ? ">=" : "<=")} {sign * need}"
                    );
                    copy++;
                }
            }
        }

        return $"Minimize\n obj:{objective}Subject To\n{rows}Bounds\n{bounds}Binary\n{binaries}End\n";
    }

    // u: how far above, d: how far below the true table; nothing moves farther than a few times what is asked for.
    private static void AddCopy(
        SuppressionTable table,
        IReadOnlyDictionary<string, PrimaryFinding> findings,
        int copy,
        StringBuilder rows,
        StringBuilder bounds
    )
    {
        var most = 4 * findings.Values.Max(finding => Math.Max(finding.LowerProtection, finding.UpperProtection));
        for (var cell = 0; cell < table.Cells.Count; cell++)
        {
            var (isChoice, isSensitive) = (IsChoice(table, findings, cell), findings.ContainsKey(table.Cells[cell].Id));
            var below = Math.Min(most, table.Cells[cell].Count);
            bounds.AppendLine(CultureInfo.InvariantCulture, $" u{copy}_{cell} <= {(isChoice || isSensitive ? most : 0)}");
            bounds.AppendLine(CultureInfo.InvariantCulture, $" d{copy}_{cell} <= {(isChoice || isSensitive ? below : 0)}");
            if (isChoice)
            {
                rows.AppendLine(CultureInfo.InvariantCulture, $" a{copy}_{cell}: u{copy}_{cell} - {most} y{cell} <= 0");
                rows.AppendLine(CultureInfo.InvariantCulture, $" b{copy}_{cell}: d{copy}_{cell} - {below} y{cell} <= 0");
            }
        }

        var number = 0;
        foreach (var relation in table.RelationsById())
        {
            var terms = new StringBuilder();
            foreach (var (id, sign) in relation.Parts.Select(part => (part, '+')).Prepend((relation.Total, '-')))
            {
                var cell = table.IndexOf(id);
                terms.Append(CultureInfo.InvariantCulture, $" {sign} u{copy}_{cell} {(sign == '+' ? '-' : '+')} d{copy}_{cell}");
            }

            rows.AppendLine(CultureInfo.InvariantCulture, $" s{copy}_{number++}:{terms} = 0");
        }
    }

    private static bool IsChoice(SuppressionTable table, IReadOnlyDictionary<string, PrimaryFinding> findings, int cell) =>
        table.Cells[cell] is { Role: CellRole.Offered, Count: not 0 } && !findings.ContainsKey(table.Cells[cell].Id);
}
