using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Facts.Expressions;
using Sozialplanung.Indicators.Definitions;

namespace Sozialplanung.Indicators.Counting;

/// <summary>The counts of all forms in one period, each computed once.</summary>
internal sealed class PeriodCounts(Observations observations, AreaTree tree, string period)
{
    private readonly Dictionary<CountForm, Count?[]> _forms = [];
    private readonly Dictionary<(MeasureSelection, PeriodAggregate), Count?[]> _terms = [];
    private readonly Dictionary<string, KnownPartSums> _knownParts = new(StringComparer.Ordinal);

    public string Period => period;

    public AreaTree Tree => tree;

    public Observations Observations => observations;

    public IReadOnlyCollection<CountForm> Forms => _forms.Keys;

    public Count?[] Of(CountForm form)
    {
        if (!_forms.TryGetValue(form, out var counts))
        {
            _forms[form] = counts = Combine(form);
        }

        return counts;
    }

    public Count?[] Of(CountForm.Term term)
    {
        var key = (term.Selection, term.Aggregate);
        if (!_terms.TryGetValue(key, out var counts))
        {
            _terms[key] = counts = observations.CountsOf(term.Selection, period, term.Aggregate);
        }

        return counts;
    }

    /// <summary>The sums over known parts of an indicator that tolerates missing ones; null for the others.</summary>
    public KnownPartSums? KnownPartsOf(IndicatorPlan plan)
    {
        if (plan.KnownParts is not { } forms)
        {
            return null;
        }

        if (!_knownParts.TryGetValue(plan.Code, out var sums))
        {
            _knownParts[plan.Code] = sums = new KnownPartSums(
                tree,
                Of(plan.Numerator),
                Of(plan.Denominator!),
                plan.Definition.MissingTolerance
            );
            _forms[forms.Numerator] = sums.Numerators;
            _forms[forms.Denominator] = sums.Denominators;
        }

        return sums;
    }

    private Count?[] Combine(CountForm form)
    {
        var sums = new Count?[tree.Count];
        for (var i = 0; i < form.Terms.Count; i++)
        {
            var term = form.Terms[i];
            var counts = Of(term);
            for (var area = 0; area < sums.Length; area++)
            {
                sums[area] =
                    counts[area] is not { } count || (i > 0 && sums[area] is null) ? null
                    : i == 0 ? count.Times(term.Factor)
                    : sums[area]!.Value.Plus(count, term.Factor);
            }
        }

        return sums;
    }
}
