using Sozialplanung.Statistics.Disclosure;

namespace Sozialplanung.Indicators.Disclosure;

/// <summary>Hands a table of counts to the kernel and reads its pattern.</summary>
internal static class Withholding
{
    private static readonly SuppressionOptions _options = new() { ExactSearchUpTo = 0 };

    /// <summary>For each cell whether it is withheld, and the sensitive ones that follow from the others all the same.</summary>
    public static (bool[] IsWithheld, IReadOnlyList<string> Unprotected) Of(CountTable table, CancellationToken cancellationToken)
    {
        var pattern = Protect(table, _options, isPublicRespected: true, cancellationToken);
        if (pattern.Unprotectable.Count > 0)
        {
            // What an earlier release gave away cannot be taken back; what this one would add still can, if need be with zeros.
            pattern = Protect(table, _options with { Zeros = ZeroCells.MayProtect }, isPublicRespected: false, cancellationToken);
        }

        return (Read(table, pattern), pattern.Unprotectable);
    }

    private static bool[] Read(CountTable table, SuppressionPattern pattern) =>
        [
            .. pattern.Decisions.Select(
                (decision, cell) =>
                    !table.Cells[cell].IsShadow
                    && (
                        table.Cells[cell].StaysWithheld
                        || decision is CellDecision.PrimarySuppression or CellDecision.ComplementarySuppression
                    )
            ),
        ];

    private static SuppressionPattern Protect(
        CountTable table,
        SuppressionOptions options,
        bool isPublicRespected,
        CancellationToken cancellationToken
    )
    {
        var builder = new SuppressionTableBuilder();
        foreach (var cell in table.Cells)
        {
            builder.AddCell(KernelCell(cell, isPublicRespected));
        }

        foreach (var sum in table.Sums)
        {
            builder.AddRelation(sum.Total, sum.TotalWeight, sum.Parts, sum.Weights);
        }

        var sensitive = table
            .Cells.Where(cell => cell.Cause is not null)
            .ToDictionary(cell => cell.Id, FindingOf, StringComparer.Ordinal);
        return SecondarySuppression.Protect(builder.Build(), sensitive, options, cancellationToken);
    }

    private static TableCell KernelCell(CountCell cell, bool isPublicRespected) =>
        new(cell.Id, cell.Count)
        {
            Role =
                cell.IsShadow || (cell.StaysWithheld && cell.Cause is null) ? CellRole.Shadow
                : cell.IsKnown || (cell.IsAlreadyPublic && isPublicRespected) ? CellRole.AlreadyPublic
                : CellRole.Offered,
            Contributors = (cell.Count + cell.Unit - 1) / cell.Unit,
            KnownLower = cell.CanBeNegative ? null : 0,
            KnownUpper = cell.KnownUpper,
        };

    private static PrimaryFinding FindingOf(CountCell cell) =>
        new(
            PrimaryRule.MinimumCount,
            cell.CanBeNegative ? cell.Unit : Math.Min(cell.Unit, cell.Count),
            Math.Min(cell.Unit, (cell.KnownUpper ?? long.MaxValue) - cell.Count)
        );
}
