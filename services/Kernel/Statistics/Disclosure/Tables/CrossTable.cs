namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// Builds the table of all combinations of several dimensions from the counts of the finest combinations. Cell ids are the codes
/// joined by "|" in the order of the dimensions.
/// </summary>
public static class CrossTable
{
    /// <summary>Stands between the codes of an id; no code should hold it.</summary>
    public const char Separator = '|';

    /// <summary>The id of a combination.</summary>
    public static string Id(params IEnumerable<string> codes) => string.Join(Separator, codes);

    /// <summary>
    /// The table with all totals. <paramref name="finest"/> gives a count for combinations of codes that are nobody's total; what
    /// is not given is 0, what is given twice is added. Errors: <see cref="ArgumentException"/> for an unknown code, a
    /// count given for a total, a circular sum, or totals that disagree.
    /// </summary>
    public static SuppressionTable Create(
        IReadOnlyList<TableDimension> dimensions,
        IEnumerable<(IReadOnlyList<string> Codes, long Count)> finest
    )
    {
        var layout = new CrossLayout(dimensions);
        var counts = new long[layout.CellCount];
        HashSet<string>[] totals = [.. dimensions.Select(dimension => dimension.Sums.Select(sum => sum.Total).ToHashSet())];
        foreach (var (codes, count) in finest)
        {
            if (codes.Zip(totals).Any(pair => pair.Second.Contains(pair.First)))
            {
                throw new ArgumentException($"'{Id(codes)}' is a total; counts are given for its parts.", nameof(finest));
            }

            counts[layout.Position(codes)] += count;
        }

        for (var dimension = 0; dimension < dimensions.Count; dimension++)
        {
            foreach (var sum in layout.SumsBottomUp(dimension))
            {
                layout.ForEachLine(dimension, line => counts[line + sum.Total] = sum.Parts.Sum(part => counts[line + part]));
            }
        }

        return Build(layout, counts);
    }

    private static SuppressionTable Build(CrossLayout layout, long[] counts)
    {
        var builder = new SuppressionTableBuilder();
        for (var cell = 0; cell < counts.Length; cell++)
        {
            builder.AddCell(
                new TableCell(layout.Id(cell), counts[cell]) { Role = layout.IsShadow(cell) ? CellRole.Shadow : CellRole.Offered }
            );
        }

        for (var dimension = 0; dimension < layout.DimensionCount; dimension++)
        {
            foreach (var sum in layout.SumsBottomUp(dimension))
            {
                layout.ForEachLine(
                    dimension,
                    line => builder.AddRelation(line + sum.Total, [.. sum.Parts.Select(part => line + part)])
                );
            }
        }

        return builder.Build();
    }
}
