namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// Collects cells and sums by position, for tables of a hundred thousand cells; checks as <see cref="SuppressionTable.Create"/>.
/// </summary>
public sealed class SuppressionTableBuilder
{
    private readonly List<TableCell> _cells = [];
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private readonly List<int> _members = [];
    private readonly List<int> _weights = [];
    private readonly List<int> _starts = [0];
    private readonly List<string> _labels = [];

    /// <summary>Adds a cell and returns its position.</summary>
    public int AddCell(TableCell cell)
    {
        if (!_index.TryAdd(cell.Id, _cells.Count))
        {
            throw new ArgumentException($"The cell '{cell.Id}' is given twice.", nameof(cell));
        }

        if (cell.Count < cell.KnownLower || cell.Count > cell.KnownUpper)
        {
            throw new ArgumentException(
                $"The cell '{cell.Id}' has {cell.Count}, outside its known limits {cell.KnownLower} to {cell.KnownUpper}.",
                nameof(cell)
            );
        }

        if (cell.Contributors < 0 || cell.Cost is { } cost && !(cost >= 0 && double.IsFinite(cost)))
        {
            throw new ArgumentException($"The contributors and the cost of the cell '{cell.Id}' are at least 0.", nameof(cell));
        }

        _cells.Add(cell);
        return _cells.Count - 1;
    }

    /// <summary>Adds a sum by ids. Errors: as <see cref="SuppressionTable.Create"/>.</summary>
    public void AddRelation(TableRelation relation) =>
        AddRelation(
            IndexOf(relation.Total),
            relation.TotalWeight,
            [.. relation.Parts.Select(IndexOf)],
            relation.Weights is { } weights ? [.. weights] : Ones(relation.Parts.Count),
            relation.Label
        );

    /// <summary>Adds total = sum of parts, by position.</summary>
    public void AddRelation(int total, ReadOnlySpan<int> parts, string label = "") =>
        AddRelation(total, 1, parts, Ones(parts.Length), label);

    /// <summary>Adds weight·total = Σ weight·part, by position. Errors: also for a weight of 0 or too few of them.</summary>
    public void AddRelation(int total, int totalWeight, ReadOnlySpan<int> parts, ReadOnlySpan<int> weights, string label = "")
    {
        if (parts.IsEmpty)
        {
            throw new ArgumentException($"The sum '{_cells[total].Id}' has no parts.", nameof(parts));
        }

        if (weights.Length != parts.Length || weights.Contains(0) || totalWeight <= 0)
        {
            throw new ArgumentException(
                $"The sum '{_cells[total].Id}' needs a weight other than 0 for each part, and one above 0 for itself.",
                nameof(weights)
            );
        }

        var sum = 0L;
        for (var k = 0; k < parts.Length; k++)
        {
            sum = checked(sum + (weights[k] * _cells[parts[k]].Count));
        }

        if (sum != checked(totalWeight * _cells[total].Count))
        {
            throw new ArgumentException(
                $"'{_cells[total].Id}' is {_cells[total].Count}, its parts add up to {sum}.",
                nameof(parts)
            );
        }

        _members.Add(total);
        _members.AddRange(parts);
        _weights.Add(-totalWeight);
        _weights.AddRange(weights);
        RefuseRepeated(_members.Count - parts.Length - 1);
        _starts.Add(_members.Count);
        _labels.Add(label);
    }

    /// <summary>The table as collected so far; the builder may be used on.</summary>
    public SuppressionTable Build() =>
        new(
            [.. _cells],
            new Dictionary<string, int>(_index, StringComparer.Ordinal),
            new RelationSystem(_cells.Count, [.. _starts], [.. _members], [.. _weights]),
            [.. _labels]
        );

    private static int[] Ones(int count)
    {
        var ones = new int[count];
        Array.Fill(ones, 1);
        return ones;
    }

    private int IndexOf(string id) =>
        _index.TryGetValue(id, out var position)
            ? position
            : throw new ArgumentException($"No cell has the id '{id}'.", nameof(id));

    private void RefuseRepeated(int from)
    {
        var seen = new HashSet<int>();
        for (var i = from; i < _members.Count; i++)
        {
            if (!seen.Add(_members[i]))
            {
                throw new ArgumentException($"The sum '{_cells[_members[from]].Id}' names '{_cells[_members[i]].Id}' twice.");
            }
        }
    }
}
