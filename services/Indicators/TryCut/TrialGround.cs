using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Indicators.ComputeRelease;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Perturbation;

namespace Sozialplanung.Indicators.TryCut;

/// <summary>What Zuschnitte of one Gebietsstand and level of blocks can be tried with.</summary>
internal sealed class TrialGround
{
    private readonly ILookup<(string Measure, string Period), CountsOnLevel> _delivered;
    private readonly Dictionary<string, int> _ranks;

    public TrialGround(string version, string blockLevel, AreaTree tree, StoredPlans plans, IEnumerable<CountsOnLevel> delivered)
    {
        (Version, BlockLevel, Tree) = (version, blockLevel, tree);
        _ranks = tree.Levels.ToDictionary(level => level.Code, level => level.Rank, StringComparer.Ordinal);
        _delivered = delivered.ToLookup(counts => (counts.Measure, counts.Period));
        Known = new Observations(tree);
        foreach (var counts in _delivered.SelectMany(group => group))
        {
            Known.Declare(counts.Measure, Enum.Parse<MeasureNature>(counts.Nature), counts.Dataset);
            Known.TryAdd(counts.Measure, counts.Period, 0, "", Count.Zero);
        }

        Plans =
        [
            .. plans
                .Plans.Where(plan => plan.Measures.All(Known.Knows))
                .Where(plan => IndicatorFaults.Of(plan, Known) is null && !plan.IsFinishedIn(Known)),
        ];
    }

    public string Version { get; }

    public string BlockLevel { get; }

    /// <summary>What deliveries about it call it: a delivery that names none is about the current one.</summary>
    public required string[] Versions { get; init; }

    /// <summary>What was read of it last.</summary>
    public required KeptCounts<BlockCounts> Counts { get; init; }

    /// <summary>The areas of the Gebietsstand.</summary>
    public AreaTree Tree { get; }

    /// <summary>The indicators that can be tried.</summary>
    public IReadOnlyList<IndicatorPlan> Plans { get; }

    /// <summary>For which periods there is anything; the numbers in it are none.</summary>
    public Observations Known { get; }

    /// <summary>Codes and levels of the blocks and all areas beneath them.</summary>
    public static (string[] Codes, string[] Levels) BlocksAndBeneath(AreaTree tree, string blockLevel)
    {
        var rank = tree.Levels.First(level => level.Code == blockLevel).Rank;
        var ranks = tree.Levels.ToDictionary(level => level.Code, level => level.Rank, StringComparer.Ordinal);
        Area[] areas = [.. tree.Areas.Where(area => area.Members.Count == 0 && ranks[area.Level] >= rank)];
        return ([.. areas.Select(area => area.Code)], [.. areas.Select(area => area.Level)]);
    }

    /// <summary>The delivered periods that a value of an indicator's measures in a period is made of.</summary>
    public IEnumerable<(string Measure, string Period)> SourcesOf(IndicatorPlan plan, string period) =>
        plan
            .Forms.SelectMany(form => form.Terms)
            .SelectMany(term =>
                Known
                    .DeliveredPeriods(term.Selection.Measure, period, term.Aggregate)
                    .Select(part => (term.Selection.Measure, part.Key))
            )
            .Distinct();

    /// <summary>The level whose numbers count: that of the blocks, otherwise the next finer one that has any.</summary>
    public string? LevelOf(string measure, string period) =>
        _delivered[(measure, period)].Select(counts => counts.Level).MinBy(level => _ranks.GetValueOrDefault(level));

    /// <summary>The datasets that say something of the measures, the latest delivery of each.</summary>
    public IReadOnlyList<UsedSource> SourcesOf(IReadOnlyCollection<string> measures) =>
        [
            .. _delivered
                .Where(group => measures.Contains(group.Key.Measure))
                .SelectMany(group => group)
                .Select(counts => new UsedSource(
                    counts.Measure,
                    counts.Dataset,
                    counts.Period,
                    "",
                    Guid.Empty,
                    "",
                    "",
                    counts.AcceptedAt,
                    Version
                )),
        ];

    public IReadOnlyList<DeliveredNature> NaturesOf(IReadOnlyCollection<string> measures) =>
        [
            .. _delivered
                .Where(group => measures.Contains(group.Key.Measure))
                .SelectMany(group => group)
                .GroupBy(counts => (counts.Measure, counts.Dataset, counts.Nature))
                .Select(group => new DeliveredNature(
                    group.Key.Measure,
                    group.Key.Dataset,
                    group.Key.Nature,
                    group.Max(counts => counts.Period)!
                )),
        ];
}
