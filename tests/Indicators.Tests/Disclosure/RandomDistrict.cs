using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Indicators.ComputeRelease;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.Disclosure;
using Sozialplanung.Indicators.Releases;

namespace Sozialplanung.Indicators.Tests.Disclosure;

/// <summary>
/// A small district with small counts: one Kreis, some Gemeinden, their Sozialräume, Programmgebiete across them.
/// </summary>
internal sealed class RandomDistrict
{
    public static readonly string[] Ages = ["0-17", "18-64", "65-79", "80+"];
    public static readonly string[] Sexes = ["m", "w"];
    private readonly Random _random;

    /// <summary>With <paramref name="hasGaps"/> the foreigners of some Sozialräume were never delivered.</summary>
    public RandomDistrict(int seed, bool hasGaps = false)
    {
        _random = new Random(seed);
        Tree = AreaTree.Build(
            [
                .. new[] { "kreis", "gemeinde", "programmgebiet", "sozialraum" }.Select(
                    (code, rank) => new AreaLevel(code, code, code, rank, "")
                ),
            ],
            [.. Draw()]
        );
        foreach (var leaf in Leaves)
        {
            Fill(leaf);
            if (hasGaps && _random.Next(5) == 0)
            {
                Gaps.Add(leaf);
            }
        }
    }

    /// <summary>Areas whose foreigners nobody counted.</summary>
    public HashSet<int> Gaps { get; } = [];

    public AreaTree Tree { get; }

    public Dictionary<(int Area, string Measure, string Breakdown), int> Facts { get; } = [];

    public IEnumerable<int> Leaves => Enumerable.Range(0, Tree.Count).Where(area => Tree.Parts[area].Length == 0);

    /// <summary>The finest areas an area is made of.</summary>
    public IEnumerable<int> LeavesOf(int area) => Tree.Parts[area].Length == 0 ? [area] : Tree.Parts[area].SelectMany(LeavesOf);

    public ReleaseInput Input(IReadOnlyList<IndicatorPlan> plans, ReleaseSettings settings, EarlierReleases? earlier = null)
    {
        var observations = new Observations(Tree);
        foreach (
            var ((area, measure, breakdown), count) in Facts.Where(fact =>
                fact.Key.Measure != "auslaender" || !Gaps.Contains(fact.Key.Area)
            )
        )
        {
            observations.Add(measure, "2024", area, breakdown, Count.Zero with { Number = count });
        }

        return new ReleaseInput(Guid.Empty, settings, "", Tree, plans, observations, [], null, earlier ?? new EarlierReleases());
    }

    /// <summary>Changes some counts, as a correction would.</summary>
    public void Correct(int howMany)
    {
        var keys = Facts.Keys.Where(key => key.Measure == "auslaender").ToArray();
        for (var i = 0; i < howMany; i++)
        {
            var key = keys[_random.Next(keys.Length)];
            Facts[key] = _random.Next(PersonsOf(key.Area) + 1);
        }
    }

    /// <summary>The same indicators; that of the foreigners tolerates missing parts, more or less.</summary>
    public static IReadOnlyList<IndicatorPlan> TolerantPlans =>
        [.. Plans.SkipLast(1), Tolerant("duldsam", 0.6), Tolerant("streng", 0.2)];

    public static IReadOnlyList<IndicatorPlan> Plans { get; } =
    [
        Plan("einwohner", "bevoelkerung", "1", "count", "Anzahl"),
        Plan("unter18", "bevoelkerung[alter=0-17]", "bevoelkerung", "share", "%"),
        Plan("ab65", "bevoelkerung[alter=65-79,80+]", "bevoelkerung", "share", "Prozent"),
        Plan("ab80", "bevoelkerung[alter=80+]", "bevoelkerung", "share", "je 1.000"),
        Plan("jugendquotient", "bevoelkerung[alter=0-17]", "bevoelkerung[alter=18-64]", "rate", "je 100"),
        Plan("frauen", "bevoelkerung[geschlecht=w]", "bevoelkerung", "share", "Anteil"),
        Plan("auslaender", "auslaender", "bevoelkerung", "share", "Prozent"),
    ];

    public int PersonsOf(int area) =>
        Facts.Where(fact => fact.Key.Area == area && fact.Key.Measure == "bevoelkerung").Sum(fact => fact.Value);

    private static IndicatorPlan Tolerant(string code, double tolerance) =>
        new(code, 1, Plans[^1].Definition with { MissingTolerance = tolerance }, "{}");

    private static IndicatorPlan Plan(string code, string numerator, string denominator, string kind, string unit) =>
        new(
            code,
            1,
            new IndicatorDefinition
            {
                Name = code,
                Domain = "bevoelkerung",
                Kind = kind,
                Unit = unit,
                Numerator = numerator,
                Denominator = denominator,
                Factor = 100,
            },
            "{}"
        );

    private IEnumerable<Area> Draw()
    {
        var leaves = new List<string>();
        yield return NewArea("K", "kreis", null, ["K"]);
        var gemeinden = _random.Next(2, 5);
        for (var g = 0; g < gemeinden; g++)
        {
            yield return NewArea($"G{g}", "gemeinde", "K", ["K", $"G{g}"]);
            var sozialraeume = _random.Next(1, 5);
            for (var s = 0; s < sozialraeume; s++)
            {
                leaves.Add($"G{g}-{s}");
                yield return NewArea($"G{g}-{s}", "sozialraum", $"G{g}", ["K", $"G{g}", $"G{g}-{s}"]);
            }
        }

        for (var p = 0; p < 2; p++)
        {
            string[] members = [.. leaves.Where(_ => _random.Next(3) == 0)];
            if (members.Length > 0)
            {
                yield return NewArea($"P{p}", "programmgebiet", "K", ["K", $"P{p}"], members);
            }
        }
    }

    private void Fill(int leaf)
    {
        foreach (var age in Ages)
        {
            foreach (var sex in Sexes)
            {
                Facts[(leaf, "bevoelkerung", $"alter={age};geschlecht={sex}")] =
                    _random.Next(4) == 0 ? _random.Next(3) : _random.Next(25);
            }
        }

        Facts[(leaf, "auslaender", "")] = Math.Min(
            PersonsOf(leaf),
            _random.Next(4) == 0 ? PersonsOf(leaf) - 1 : _random.Next(12)
        );
    }

    private static Area NewArea(string code, string level, string? parent, string[] path, string[]? members = null) =>
        new()
        {
            Code = code,
            Name = code,
            Level = level,
            Parent = parent,
            Members = members ?? [],
        };
}
