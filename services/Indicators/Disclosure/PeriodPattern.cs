using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Releases;

namespace Sozialplanung.Indicators.Disclosure;

/// <summary>What is withheld from whom in one period, per form and area.</summary>
internal sealed class PeriodPattern(int areaCount)
{
    /// <summary>Who is shown a count that no indicator shows.</summary>
    public const byte NeverShown = 3;

    private readonly Dictionary<CountForm, (byte From, string? PublicCause, string? StaffCause)[]> _forms = [];

    private readonly Dictionary<(CountForm Form, int Area), PrimaryCause> _explanations = [];

    /// <summary>
    /// Sensitive counts that nothing can protect any more: too much is known from earlier releases, or the table is too small.
    /// </summary>
    public List<UnprotectedCell> Unprotected { get; } = [];

    /// <summary>
    /// 0: shown to all; 1: withheld from the public; 2: withheld from the administration too; 3: shown by no indicator, and kept for
    /// what later releases are held against.
    /// </summary>
    public byte WithheldFrom(CountForm form, int area) => _forms.TryGetValue(form, out var areas) ? areas[area].From : (byte)0;

    /// <summary>Notes a count that forms are made of and no indicator shows.</summary>
    public void Keep(CountForm form, int area, Audience audience, string? cause)
    {
        Withhold(form, area, audience, cause);
        _forms[form][area].From = NeverShown;
    }

    public (byte From, string? PublicCause, string? StaffCause) Of(CountForm form, int area) =>
        _forms.TryGetValue(form, out var areas) ? areas[area] : default;

    /// <summary>Why the count is withheld for its own sake, in sentences; null where it is not.</summary>
    public PrimaryCause? ExplanationOf(CountForm form, int area) => _explanations.GetValueOrDefault((form, area));

    /// <summary>Keeps why a count is withheld for its own sake.</summary>
    public void Explain(CountForm form, int area, PrimaryCause? cause)
    {
        if (cause?.Reason is not null)
        {
            _explanations[(form, area)] = cause;
        }
    }

    public void Withhold(CountForm form, int area, Audience audience, string? cause)
    {
        if (!_forms.TryGetValue(form, out var areas))
        {
            _forms[form] = areas = new (byte, string?, string?)[areaCount];
        }

        ref var decision = ref areas[area];
        decision =
            audience == Audience.Verwaltung
                ? decision with
                {
                    From = 2,
                    StaffCause = cause,
                }
                : decision with
                {
                    From = Math.Max(decision.From, (byte)1),
                    PublicCause = cause,
                };
    }
}
