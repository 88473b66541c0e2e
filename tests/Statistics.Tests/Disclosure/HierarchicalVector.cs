using System.Text.Json;
using Sozialplanung.Statistics.Disclosure;

namespace Sozialplanung.Tests;

/// <summary>Reads a table of sdc_secondary.json: crossed hierarchies given as levels and codes, cells numbered from 1.</summary>
internal sealed class HierarchicalVector
{
    private readonly string[] _dimensions;
    private readonly string[][] _codes;

    public HierarchicalVector(JsonElement inputs)
    {
        var hierarchies = inputs.GetProperty("hierarchies");
        var cells = inputs.GetProperty("cells");
        _dimensions = [.. hierarchies.EnumerateObject().Select(dimension => dimension.Name)];
        _codes = [.. _dimensions.Select(dimension => cells.GetProperty(dimension).Texts())];
        Counts = cells.GetProperty("freq").Longs();
        Primary = inputs.GetProperty("primary").Ints();
        var upper = inputs.GetProperty("attacker").GetProperty("upper_suppressed").GetInt64();
        Table = SuppressionTable.Create(
            Counts.Select((count, cell) => new TableCell($"{cell + 1}", count) { KnownUpper = upper }),
            [.. _dimensions.SelectMany((dimension, d) => Relations(d, hierarchies.GetProperty(dimension)))]
        );
    }

    public long[] Counts { get; }

    public int[] Primary { get; }

    public SuppressionTable Table { get; }

    /// <summary>The findings of the vector: each primary cell with protection level 1 either way.</summary>
    public Dictionary<string, PrimaryFinding> Findings =>
        Primary.ToDictionary(
            cell => $"{cell}",
            cell => new PrimaryFinding(PrimaryRule.MinimumCount, Math.Min(1, Counts[cell - 1]), 1)
        );

    private IEnumerable<TableRelation> Relations(int dimension, JsonElement hierarchy)
    {
        var levels = hierarchy.GetProperty("level").Ints();
        var codes = hierarchy.GetProperty("code").Texts();
        var others = Enumerable
            .Range(0, Counts.Length)
            .GroupBy(cell => string.Join("|", _codes.Where((_, d) => d != dimension).Select(code => code[cell])));
        foreach (var group in others)
        {
            var cellOf = group.ToDictionary(cell => _codes[dimension][cell], cell => $"{cell + 1}");
            for (var parent = 0; parent < codes.Length; parent++)
            {
                var children = Enumerable
                    .Range(parent + 1, codes.Length - parent - 1)
                    .TakeWhile(child => levels[child] > levels[parent])
                    .Where(child => levels[child] == levels[parent] + 1)
                    .Select(child => cellOf[codes[child]])
                    .ToArray();
                if (children.Length > 0)
                {
                    yield return new TableRelation(cellOf[codes[parent]], children);
                }
            }
        }
    }
}
