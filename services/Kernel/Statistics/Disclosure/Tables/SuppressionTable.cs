namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// Cells and the sums that tie them: the common form of crossed hierarchies, of divisions that overlap (a Sozialraum under its
/// Stadtteil and under its Programmgebiet) and of linked tables that share cells.
/// <para>How to use the folder: build a table (<see cref="Create"/>), find the sensitive cells (<see cref="PrimaryRules"/>), and
/// let
/// <see cref="SecondarySuppression"/> choose what else to withhold; the <see cref="SuppressionPattern"/> answers, for each cell,
/// shown or withheld, why, and what would free it.</para>
/// </summary>
public sealed class SuppressionTable
{
    private readonly Dictionary<string, int> _index;

    internal SuppressionTable(TableCell[] cells, Dictionary<string, int> index, RelationSystem relations, string[] relationLabels)
    {
        Cells = cells;
        _index = index;
        Relations = relations;
        RelationLabels = relationLabels;
    }

    /// <summary>All cells in the order given; decisions and protected cells come in the same order.</summary>
    public IReadOnlyList<TableCell> Cells { get; }

    internal RelationSystem Relations { get; }

    internal string[] RelationLabels { get; }

    /// <summary>
    /// A table from cells and sums. Errors: <see cref="ArgumentException"/> for an id given twice or unknown, an empty sum, a sum
    /// that contains itself, a total that is not the sum of its parts, a weight of 0, a value outside its known limits, contributors or a cost below 0.
    /// </summary>
    public static SuppressionTable Create(IEnumerable<TableCell> cells, IEnumerable<TableRelation> relations)
    {
        var builder = new SuppressionTableBuilder();
        foreach (var cell in cells)
        {
            builder.AddCell(cell);
        }

        foreach (var relation in relations)
        {
            builder.AddRelation(relation);
        }

        return builder.Build();
    }

    /// <summary>Position of the cell in <see cref="Cells"/>. Errors: <see cref="ArgumentException"/> for an unknown id.</summary>
    public int IndexOf(string id) =>
        _index.TryGetValue(id, out var position)
            ? position
            : throw new ArgumentException($"No cell has the id '{id}'.", nameof(id));

    /// <summary>The sums of the table, by ids.</summary>
    public IReadOnlyList<TableRelation> RelationsById() =>
        [
            .. Enumerable
                .Range(0, Relations.Count)
                .Select(sum => new TableRelation(
                    Cells[Relations.CellsOf(sum)[0]].Id,
                    [.. Relations.CellsOf(sum)[1..].ToArray().Select(cell => Cells[cell].Id)],
                    RelationLabels[sum]
                )
                {
                    Weights = Relations.WeightsOf(sum)[1..].ToArray(),
                    TotalWeight = -Relations.WeightsOf(sum)[0],
                }),
        ];
}
