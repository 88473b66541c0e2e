using Sozialplanung.Indicators.Areas;
using Sozialplanung.Indicators.Expressions;

namespace Sozialplanung.Indicators.ComputeRelease;

/// <summary>The counts of all forms in one period, each computed once.</summary>
internal sealed class PeriodCounts(Observations observations, AreaTree tree, string period)
{
    private readonly Dictionary<CountForm, Count?[]> _forms = [];
    private readonly Dictionary<(MeasureSelection, Definitions.PeriodAggregate), Count?[]> _terms = [];

    public string Period => period;

    public AreaTree Tree => tree;

    public Observations Observations => observations;

    public IReadOnlyCollection<CountForm> Forms => _forms.Keys;

    public Count?[] Of(CountForm form)
    {
        if (_forms.TryGetValue(form, out var known))
        {
            return known;
        }

        var sums = new Count?[tree.Count];
        for (var i = 0; i < form.Terms.Count; i++)
        {
            var term = form.Terms[i];
            var counts = Of(term);
            for (var area = 0; area < sums.Length; area++)
            {
                sums[area] = counts[area] is not { } count || (i > 0 && sums[area] is null) ? null
                    : i == 0 ? count.Times(term.Factor) : sums[area]!.Value.Plus(count, term.Factor);
            }
        }

        return _forms[form] = sums;
    }

    private Count?[] Of(CountForm.Term term)
    {
        var key = (term.Selection, term.Aggregate);
        return _terms.TryGetValue(key, out var known)
            ? known
            : _terms[key] = observations.CountsOf(term.Selection, period, term.Aggregate);
    }
}
