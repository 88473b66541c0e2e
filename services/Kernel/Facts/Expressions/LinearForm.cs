using System.Globalization;

namespace Sozialplanung.Facts.Expressions;

/// <summary>
/// A sum of measures with factors and a constant: all that an expression can be, and what makes re-summing over areas right.
/// </summary>
public sealed class LinearForm
{
    /// <summary>Terms of the same selection are added up; those that come to nothing are left out.</summary>
    public LinearForm(IEnumerable<KeyValuePair<MeasureSelection, decimal>> terms, decimal constant)
    {
        Terms =
        [
            .. terms
                .GroupBy(term => term.Key)
                .Select(group => KeyValuePair.Create(group.Key, group.Sum(term => term.Value)))
                .Where(term => term.Value != 0)
                .OrderBy(term => term.Key.Key, StringComparer.Ordinal),
        ];
        Constant = constant;
        Key = string.Join(' ', [.. Terms.Select(TextOf), .. Constant == 0 && Terms.Count > 0 ? [] : new[] { Signed(Constant) }]);
    }

    /// <summary>What is added with which factor, in the order of the canonical texts.</summary>
    public IReadOnlyList<KeyValuePair<MeasureSelection, decimal>> Terms { get; }

    /// <summary>What is added besides, in the unit of the result.</summary>
    public decimal Constant { get; }

    /// <summary>The canonical text: equal forms have equal keys.</summary>
    public string Key { get; }

    /// <summary>Whether no measure is in it.</summary>
    public bool IsConstant => Terms.Count == 0;

    /// <summary>The codes of its measures, each once.</summary>
    public IEnumerable<string> Measures => Terms.Select(term => term.Key.Measure).Distinct(StringComparer.Ordinal);

    /// <summary>
    /// Whether it can be seen that whoever is counted here is counted in the other form too: each term is all or some categories
    /// of a measure that the other adds. False says nothing: different measures can count the same people.
    /// </summary>
    public bool IsPartOf(LinearForm whole) =>
        Terms.Count > 0
        && Terms.All(term => term.Value > 0 && whole.Terms.Any(other => other.Value > 0 && term.Key.IsWithin(other.Key)));

    /// <summary>Whether it can be seen that somebody is counted here who is not counted in the other form.</summary>
    public bool IsApartFrom(LinearForm whole) =>
        Terms.Any(term =>
            whole.Terms.Any(other => other.Key.Measure == term.Key.Measure)
            && whole.Terms.All(other =>
                other.Key.Measure != term.Key.Measure
                || term.Key.IsDisjointWith(other.Key)
                || (other.Key.IsWithin(term.Key) && other.Key != term.Key)
            )
        );

    /// <summary>This form and the other one times a factor.</summary>
    public LinearForm Plus(LinearForm other, decimal factor) =>
        new(
            Terms.Concat(other.Terms.Select(term => KeyValuePair.Create(term.Key, term.Value * factor))),
            Constant + (other.Constant * factor)
        );

    /// <summary>This form times a factor.</summary>
    public LinearForm Times(decimal factor) => new LinearForm([], 0).Plus(this, factor);

    /// <inheritdoc/>
    public override string ToString() => Key;

    private static string TextOf(KeyValuePair<MeasureSelection, decimal> term) =>
        term.Value switch
        {
            1 => $"+{term.Key}",
            -1 => $"-{term.Key}",
            _ => $"{Signed(term.Value)}*{term.Key}",
        };

    private static string Signed(decimal number) =>
        number.ToString("+0.############################;-0.############################;0", CultureInfo.InvariantCulture);
}
