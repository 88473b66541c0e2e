using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.Perturbation;
using Sozialplanung.Indicators.TryCut;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.Tests.TryCut;

/// <summary>A Kreis of two Gemeinden with blocks, counts of which are given as they are, or perturbed by a secret.</summary>
internal sealed class TownToTry
{
    private const string Measure = "personen";
    private readonly List<BlockCount> _rows = [];

    public TownToTry(int blocks)
    {
        Blocks = [.. Enumerable.Range(0, blocks).Select(number => $"b{number:00}")];
        Tree = AreaTree.Build(
            [new("kreis", "k", "k", 0, ""), new("gemeinde", "g", "g", 1, ""), new("block", "b", "b", 2, "")],
            [
                Area("K", "kreis", null),
                Area("G1", "gemeinde", "K"),
                Area("G2", "gemeinde", "K"),
                .. Blocks.Select((block, number) => Area(block, "block", number < blocks / 2 ? "G1" : "G2")),
            ]
        );
    }

    public string[] Blocks { get; }

    public AreaTree Tree { get; }

    public IReadOnlyList<BlockCount> Rows => _rows;

    public static IndicatorPlan Plan { get; } =
        new(
            "personen",
            1,
            new IndicatorDefinition
            {
                Name = "Personen",
                Domain = "bevoelkerung",
                Kind = "count",
                Unit = "Personen",
                Numerator = Measure,
            },
            "{}"
        );

    public TownToTry With(params long[] counts)
    {
        _rows.AddRange(Blocks.Zip(counts).Select(pair => Row(pair.First, "", pair.Second)));
        return this;
    }

    /// <summary>The same counts as the service would take them.</summary>
    public TownToTry With(PerturbedCounts perturbed, params long[] counts) =>
        With([.. Blocks.Zip(counts).Select(pair => perturbed.Of(Measure, "2024", pair.First, "", pair.Second))]);

    public TownToTry With(string block, string breakdown, long count)
    {
        _rows.Add(Row(block, breakdown, count));
        return this;
    }

    public TownToTry Missing(string block, ValueState state)
    {
        _rows.Add(new BlockCount(Measure, "2024", block, "", Count.Missing(state)));
        return this;
    }

    /// <summary>A trial of areas by the order of the blocks.</summary>
    public CutTrial Cut(params string[] areas) =>
        new(
            Tree,
            "block",
            Blocks.Zip(areas).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal),
            _rows
        );

    private static BlockCount Row(string block, string breakdown, long count) =>
        new(Measure, "2024", block, breakdown, Count.Zero with { Number = count });

    private static Area Area(string code, string level, string? parent) =>
        new()
        {
            Code = code,
            Name = code,
            Level = level,
            Parent = parent,
        };
}
