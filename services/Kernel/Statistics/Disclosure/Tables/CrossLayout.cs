namespace Sozialplanung.Statistics.Disclosure;

/// <summary>Positions of the cells of a crossed table: the last dimension runs fastest.</summary>
internal sealed class CrossLayout
{
    private readonly IReadOnlyList<TableDimension> _dimensions;
    private readonly Dictionary<string, int>[] _codes;
    private readonly int[] _stride;

    public CrossLayout(IReadOnlyList<TableDimension> dimensions)
    {
        _dimensions = dimensions;
        _codes = [.. dimensions.Select(Numbered)];
        _stride = new int[dimensions.Count];
        CellCount = 1;
        for (var d = dimensions.Count - 1; d >= 0; d--)
        {
            _stride[d] = CellCount;
            CellCount = checked(CellCount * dimensions[d].Codes.Count);
        }
    }

    public int DimensionCount => _dimensions.Count;

    public int CellCount { get; }

    public int Position(IReadOnlyList<string> codes)
    {
        if (codes.Count != _dimensions.Count)
        {
            throw new ArgumentException($"{codes.Count} codes for {_dimensions.Count} dimensions.", nameof(codes));
        }

        var position = 0;
        for (var d = 0; d < codes.Count; d++)
        {
            position += _stride[d] * Number(d, codes[d]);
        }

        return position;
    }

    public string Id(int cell) => CrossTable.Id(_dimensions.Select((dimension, d) => dimension.Codes[CodeOf(cell, d)]));

    public bool IsShadow(int cell) =>
        _dimensions.Where((dimension, d) => dimension.ShadowCodes.Contains(dimension.Codes[CodeOf(cell, d)])).Any();

    /// <summary>The sums of a dimension as offsets of cells on a line, parts before the totals they go into.</summary>
    public IEnumerable<(int Total, int[] Parts)> SumsBottomUp(int dimension)
    {
        var waiting = _dimensions[dimension].Sums.ToList();
        var open = waiting.Select(sum => sum.Total).ToHashSet();
        while (waiting.Count > 0)
        {
            var ready = waiting.Where(sum => !sum.Parts.Any(open.Contains)).ToArray();
            if (ready.Length == 0)
            {
                throw new ArgumentException($"'{waiting[0].Total}' contains itself.");
            }

            foreach (var sum in ready)
            {
                yield return (
                    _stride[dimension] * Number(dimension, sum.Total),
                    [.. sum.Parts.Select(part => _stride[dimension] * Number(dimension, part))]
                );
                waiting.Remove(sum);
            }

            open = [.. waiting.Select(sum => sum.Total)];
        }
    }

    /// <summary>Calls for each line of cells along a dimension, with the position of its first cell.</summary>
    public void ForEachLine(int dimension, Action<int> visit)
    {
        var (stride, length) = (_stride[dimension], _dimensions[dimension].Codes.Count);
        for (var block = 0; block < CellCount; block += stride * length)
        {
            for (var line = block; line < block + stride; line++)
            {
                visit(line);
            }
        }
    }

    private int CodeOf(int cell, int dimension) => cell / _stride[dimension] % _dimensions[dimension].Codes.Count;

    private int Number(int dimension, string code) =>
        _codes[dimension].TryGetValue(code, out var number)
            ? number
            : throw new ArgumentException($"Dimension {dimension + 1} has no code '{code}'.");

    private static Dictionary<string, int> Numbered(TableDimension dimension)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var code in dimension.Codes)
        {
            if (!numbers.TryAdd(code, numbers.Count))
            {
                throw new ArgumentException($"The code '{code}' is given twice.");
            }
        }

        return numbers;
    }
}
