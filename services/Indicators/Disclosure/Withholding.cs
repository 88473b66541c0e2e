using Sozialplanung.Statistics.Disclosure;

namespace Sozialplanung.Indicators.Disclosure;

/// <summary>Hands a table of counts to the kernel and reads its pattern.</summary>
internal static class Withholding
{
    private const long LargestWidth = long.MaxValue / 13;

    // Tables up to this size are searched for the cheapest pattern within milliseconds, larger ones would take seconds (decision 0025).
    private static readonly SuppressionOptions _options = new() { ExactSearchUpTo = 100 };
    private static readonly SuppressionOptions _optionsWithZeros = _options with { Zeros = ZeroCells.MayProtect };

    /// <summary>
    /// The pattern that holds against whoever knows earlier releases. Where none does, what they gave away cannot be taken back;
    /// what this release would add to it still can.
    /// </summary>
    public static WithheldCells Of(CountTable table, CancellationToken cancellationToken)
    {
        var pattern = Protect(table, _options, isPublicRespected: true, cancellationToken);
        if (pattern.Unprotectable.Where(EarlierCells.IsFormer).ToHashSet(StringComparer.Ordinal) is { Count: > 0 } givenAway)
        {
            // Whatever this release withholds, they follow from the earlier ones alone; that must not cost others their values.
            table = table.With((cell, _) => givenAway.Contains(cell.Id) ? cell with { Cause = null } : cell);
            pattern = Protect(table, _options, isPublicRespected: true, cancellationToken);
        }

        var options = _options;
        if (Open(pattern).Length > 0)
        {
            // If need be with zeros.
            options = _optionsWithZeros;
            pattern = Protect(table, options, isPublicRespected: true, cancellationToken);
        }

        if (Open(pattern).Length == 0)
        {
            return new WithheldCells(Read(table, pattern), [], []);
        }

        var alone = Protect(table, options, isPublicRespected: false, cancellationToken);
        string[] givenAwayNow = [.. Open(pattern).Except(Open(alone), StringComparer.Ordinal)];
        var isWithheld = Read(table, pattern);
        if (alone.Unprotectable.Count + givenAwayNow.Length > 0)
        {
            isWithheld = [.. isWithheld.Zip(Read(table, alone), (first, second) => first || second)];
        }

        // What is left over somebody knows of himself, whatever a release shows.
        return new WithheldCells(isWithheld, alone.Unprotectable, givenAwayNow);
    }

    private static string[] Open(SuppressionPattern pattern) => [.. pattern.Unprotectable, .. pattern.KnownToContributors];

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
            // A balance rests on all that it adds and subtracts: nobody knows it because he is the only one in it.
            Contributors = Math.Max(
                cell.IsSigned ? 2 : 0,
                Math.Min(cell.Contributors ?? long.MaxValue, (Math.Abs(cell.Count) + cell.Unit - 1) / cell.Unit)
            ),
            KnownLower = cell.IsSigned ? null : cell.KnownLower,
            KnownUpper = cell.KnownUpper,
        };

    private static PrimaryFinding FindingOf(CountCell cell)
    {
        // Nothing in a table is larger than what it can be summed to.
        var width = (long)Math.Min((decimal)cell.Unit * cell.Cause!.Protection, LargestWidth);
        return new PrimaryFinding(
            PrimaryRule.MinimumCount,
            cell.IsSigned ? width : Math.Min(width, cell.Count - cell.KnownLower),
            cell.KnownUpper is { } upper ? Math.Min(width, upper - cell.Count) : width
        );
    }
}
