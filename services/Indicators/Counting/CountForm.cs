using Sozialplanung.Facts.Expressions;
using Sozialplanung.Indicators.Definitions;

namespace Sozialplanung.Indicators.Counting;

/// <summary>
/// What is counted for a numerator or denominator: a sum of measures, with the way a year is made for each. Forms that differ by
/// a factor only are the same form, so that one pattern holds for all indicators that show the count.
/// </summary>
internal sealed class CountForm : IEquatable<CountForm>
{
    public CountForm(LinearForm form, IndicatorDefinition definition)
    {
        Scale = Math.Abs(form.Terms[0].Value);
        var normal = form.Times(1 / Scale);
        Weights = WholeWeights.Of(form);
        WeightFault = WholeWeights.FaultOf(form);
        Terms = [.. normal.Terms.Select(term => new Term(term.Key, definition.AggregateOf(term.Key.Measure), term.Value))];
        Key = KeyOf(normal, Terms);
    }

    private CountForm(Term only)
    {
        var form = new LinearForm([new(only.Selection, 1)], 0);
        Scale = 1;
        Weights = WholeWeights.Of(form);
        Terms = [only with { Factor = 1 }];
        Key = KeyOf(form, Terms);
    }

    private CountForm(CountForm whole, string pairKey, double tolerance)
    {
        Terms = whole.Terms;
        Scale = whole.Scale;
        Weights = whole.Weights;
        WeightFault = whole.WeightFault;
        PairKey = pairKey;
        Key = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{pairKey} ~{tolerance}");
    }

    /// <summary>
    /// The same count over those parts of an area only for which both numerator and denominator are known: what is shown where an
    /// indicator tolerates missing parts.
    /// </summary>
    public CountForm OverKnownPartsWith(CountForm other, double tolerance) => new(this, $"{Key} | {other.Key}", tolerance);

    /// <summary>What it is made of, each by itself: none for a form that is a single measure.</summary>
    public IEnumerable<CountForm> Ingredients => Terms is [{ Factor: 1 }] ? [] : Terms.Select(term => new CountForm(term));

    /// <summary>
    /// For a count over known parts, which count over the known parts of which pair; the tolerance does not change it.
    /// </summary>
    public string? PairKey { get; }

    public IReadOnlyList<Term> Terms { get; }

    /// <summary>What the form is multiplied by to give the numerator or denominator.</summary>
    public decimal Scale { get; }

    /// <summary>By which whole weights the form is tied to its terms; none where <see cref="WeightFault"/> says why.</summary>
    public WholeWeights? Weights { get; }

    public string? WeightFault { get; }

    public string Key { get; }

    /// <summary>A balance (inflow less outflow) can be negative and says nothing of single persons by itself.</summary>
    public bool IsBalance => Terms.Any(term => term.Factor < 0);

    /// <summary>
    /// Whether it counts persons or cases. A weighted sum does not: 0 + 0.5·5 is no group of two and a half; what it is made of is
    /// protected itself.
    /// </summary>
    public bool IsCount => Terms.All(term => term.Factor == 1);

    public IEnumerable<string> Measures => Terms.Select(term => term.Selection.Measure).Distinct(StringComparer.Ordinal);

    public bool Equals(CountForm? other) => other is not null && Key == other.Key;

    public override bool Equals(object? obj) => Equals(obj as CountForm);

    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    private static string KeyOf(LinearForm normal, IEnumerable<Term> terms) =>
        string.Concat(
            normal.Key,
            string.Concat(
                terms
                    .Where(term => term.Aggregate != PeriodAggregate.Last)
                    .Select(term => $" {term.Selection.Measure}@{term.Aggregate}")
            )
        );

    internal sealed record Term(MeasureSelection Selection, PeriodAggregate Aggregate, decimal Factor);
}
