using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Indicators.ComputeRelease;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Disclosure;
using Sozialplanung.Indicators.Releases;

namespace Sozialplanung.Indicators.TryCut;

/// <summary>
/// Tries a Zuschnitt: sums and the gate of a release over perturbed counts. Pure, and a function of those counts alone: whatever
/// somebody asks, and however often, follows from them (decision 0034).
/// </summary>
internal sealed class CutTrial
{
    private readonly AreaTree _tree;
    private readonly Observations _observations;
    private readonly string[] _areas;

    /// <param name="division">The Gebietsstand.</param>
    /// <param name="blockLevel">Level of the blocks.</param>
    /// <param name="areaOf">The area by block.</param>
    /// <param name="rows">Perturbed counts of the blocks.</param>
    public CutTrial(
        AreaTree division,
        string blockLevel,
        IReadOnlyDictionary<string, string> areaOf,
        IEnumerable<BlockCount> rows
    )
    {
        _tree = TrialTree.Of(division, blockLevel, areaOf);
        (_observations, EmptyBlocks) = AreaCounts.Of(_tree, areaOf, rows);
        _areas = [.. areaOf.Values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>How many blocks nothing was delivered of, by measure.</summary>
    public IReadOnlyDictionary<string, int> EmptyBlocks { get; }

    /// <summary>Estimated inhabitants, rounded to ten, in the order of the codes.</summary>
    public IReadOnlyList<InhabitedArea> Inhabitants(IndicatorPlan plan, string period)
    {
        var counts = new PeriodCounts(_observations, _tree, period).Of(plan.Numerator);
        return
        [
            .. _areas.Select(area => new InhabitedArea(
                area,
                counts[NumberOf(area)] is { HasNumber: true } count
                    ? 10 * (long)decimal.Round(count.Number * plan.Numerator.Scale / 10, MidpointRounding.AwayFromZero)
                    : null
            )),
        ];
    }

    /// <summary>What the gate would withhold of the indicators in one period; an indicator that cannot be computed is left out.</summary>
    public IReadOnlyList<TriedIndicator> Withheld(
        IReadOnlyList<IndicatorPlan> plans,
        string period,
        ReleaseSettings settings,
        CancellationToken cancellationToken
    )
    {
        var counts = new PeriodCounts(_observations, _tree, period);
        var none = new EarlierReleases();
        IndicatorPlan[] sound =
        [
            .. plans.Where(plan => IndicatorFaults.Of(plan, _observations) is null && IndicatorFaults.Of(plan, counts) is null),
        ];
        if (sound.Length == 0)
        {
            return [];
        }

        var unit = CountUnit.Of([(counts, sound)], none);
        sound = [.. sound.Where(plan => !IndicatorFaults.IsTooLarge(plan, counts, unit))];
        var pattern = PatternComputation.Compute([(counts, sound)], settings, none, cancellationToken)[0];
        return [.. sound.Select(plan => Withheld(plan, counts, pattern))];
    }

    private TriedIndicator Withheld(IndicatorPlan plan, PeriodCounts counts, PeriodPattern pattern)
    {
        var (tops, bottoms) = (counts.Of(plan.Numerator), plan.Denominator is null ? null : counts.Of(plan.Denominator));
        TriedArea[] areas =
        [
            .. _areas
                .Where(area =>
                    tops[NumberOf(area)] is { HasNumber: true }
                    && (bottoms is null || bottoms[NumberOf(area)] is { HasNumber: true })
                )
                .Select(area =>
                {
                    var from = Math.Max(
                        pattern.WithheldFrom(plan.Numerator, NumberOf(area)),
                        pattern.WithheldFrom(plan.Denominator ?? plan.Numerator, NumberOf(area))
                    );
                    return new TriedArea(area, from > (byte)Audience.Oeffentlichkeit, from > (byte)Audience.Verwaltung);
                }),
        ];
        var (fromPublic, fromStaff) = (areas.Count(area => area.WithheldPublic), areas.Count(area => area.WithheldStaff));
        return new TriedIndicator
        {
            Code = plan.Code,
            Name = plan.Definition.Name,
            Period = counts.Period,
            AreaCount = areas.Length,
            WithheldPublic = fromPublic,
            WithheldStaff = fromStaff,
            SharePublic = areas.Length == 0 ? 0 : (double)fromPublic / areas.Length,
            ShareStaff = areas.Length == 0 ? 0 : (double)fromStaff / areas.Length,
            Areas = areas,
        };
    }

    private int NumberOf(string area) =>
        _tree.TryFind(TrialTree.CodeOf(area), out var number)
            ? number
            : throw new InvalidOperationException($"The area {area} has no place in its own tree.");
}
