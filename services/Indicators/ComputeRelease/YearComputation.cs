using Sozialplanung.Facts;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Disclosure;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.ComputeRelease;

/// <summary>The values of the periods of one year, and what is withheld of them: they hang together.</summary>
internal sealed class YearComputation(
    ReleaseInput input,
    IReadOnlyDictionary<string, IReadOnlyList<string>> periodsOf,
    string[] periods
)
{
    private readonly PeriodCounts[] _counts = Array.ConvertAll(
        periods,
        period => new PeriodCounts(input.Observations, input.Tree, period)
    );

    public int PeriodCount => periods.Length;

    /// <summary>Leaves out what cannot be counted in this year.</summary>
    public void LeaveOutFaulty(IReadOnlyList<IndicatorPlan> plans, LeftOutIndicators leftOut)
    {
        List<(PeriodCounts Counts, IndicatorPlan[] Plans)> sound = [];
        foreach (var counts in _counts)
        {
            var here = PlansIn(counts, plans)
                .Where(plan => !plan.IsFinishedIn(input.Observations))
                .ToLookup(plan => IndicatorFaults.Of(plan, counts));
            foreach (
                var (fault, plan) in here.Where(group => group.Key is not null)
                    .SelectMany(group => group.Select(plan => (group.Key!, plan)))
            )
            {
                leftOut.Add(plan.Code, plan.Definition, fault);
            }

            sound.Add((counts, [.. here[null]]));
        }

        var unit = CountUnit.Of(sound, input.Earlier);
        foreach (var (counts, here) in sound)
        {
            foreach (var plan in here.Where(plan => IndicatorFaults.IsTooLarge(plan, counts, unit)))
            {
                leftOut.Add(plan.Code, plan.Definition, IndicatorFaults.TooLarge(counts));
            }
        }
    }

    public IReadOnlyList<PeriodResult> Compute(IReadOnlyList<IndicatorPlan> plans, CancellationToken cancellationToken)
    {
        var plansOf = Array.ConvertAll(_counts, counts => PlansIn(counts, plans));
        var patterns = PatternComputation.Compute(
            [.. _counts.Select((counts, k) => (counts, (IReadOnlyList<IndicatorPlan>)plansOf[k]))],
            input.Settings,
            input.Earlier,
            cancellationToken
        );
        return
        [
            .. _counts.Select(
                (counts, k) =>
                    new PeriodResult(counts, patterns[k], plansOf[k].ConvertAll(plan => ValuesOf(plan, counts, patterns[k])))
            ),
        ];
    }

    private List<IndicatorPlan> PlansIn(PeriodCounts counts, IReadOnlyList<IndicatorPlan> plans) =>
        [.. plans.Where(plan => periodsOf[plan.Code].Contains(counts.Period))];

    private PeriodValues ValuesOf(IndicatorPlan plan, PeriodCounts counts, PeriodPattern pattern)
    {
        var numerators = counts.Of(plan.Numerator);
        var denominators = plan.Denominator is null ? null : counts.Of(plan.Denominator);
        var known = counts.KnownPartsOf(plan);
        var cells = new ValueCell[input.Tree.Count];
        var needs = new byte[input.Tree.Count];
        for (var area = 0; area < cells.Length; area++)
        {
            var isOverKnownParts = known?.Numerators[area] is not null;
            cells[area] = isOverKnownParts
                ? ValueCell.Of(plan, known!.Numerators[area], known.Denominators[area])
                : ValueCell.Of(plan, numerators[area], denominators?[area]);
            var withheldFrom = isOverKnownParts
                ? Needs(pattern, area, plan.KnownParts!.Value.Numerator, plan.KnownParts.Value.Denominator)
                : Needs(pattern, area, plan.Numerator, plan.Denominator ?? plan.Numerator);
            needs[area] = cells[area].State == ValueState.TooUncertain ? (byte)Audience.Statistikstelle : withheldFrom;
            var tellsOfItsBase =
                cells[area].State == ValueState.TooUncertain
                || (
                    cells[area].State == ValueState.NotMeaningful
                    && (
                        isOverKnownParts
                        || (numerators[area] is { HasNumber: true } && denominators?[area] is { HasNumber: true })
                    )
                );
            if (withheldFrom > 0 && tellsOfItsBase)
            {
                // That a base is small, or zero, says something of a count that is withheld.
                cells[area] = cells[area] with
                {
                    State = ValueState.Hidden,
                };
            }
        }

        NoteEstimates(plan, counts.Period, cells);
        return new PeriodValues(plan.Code, cells, needs);
    }

    /// <summary>Of numerator and denominator the one of which more is estimated says how much.</summary>
    private void NoteEstimates(IndicatorPlan plan, string period, ValueCell[] cells)
    {
        var used = plan
            .Measures.SelectMany(measure =>
                input.Observations.ConversionsOf(measure, period, plan.Definition.AggregateOf(measure))
            )
            .Distinct()
            .ToArray();
        for (var area = 0; area < cells.Length && used.Length > 0; area++)
        {
            if (cells[area].Flags.HasFlag(ValueFlags.Converted))
            {
                cells[area] = cells[area] with { EstimatedShare = used.Max(conversion => conversion.EstimatedShareOf(area)) };
            }
        }
    }

    private static byte Needs(PeriodPattern pattern, int area, CountForm numerator, CountForm denominator) =>
        Math.Max(pattern.WithheldFrom(numerator, area), pattern.WithheldFrom(denominator, area));

    internal sealed record PeriodResult(PeriodCounts Counts, PeriodPattern Pattern, IReadOnlyList<PeriodValues> Values);

    internal sealed record PeriodValues(string Code, ValueCell[] Cells, byte[] Needs);
}
