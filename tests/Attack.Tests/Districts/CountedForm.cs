using System.Globalization;

namespace Sozialplanung.Attack.Tests.Districts;

/// <summary>A weighted sum of measures, as numerator or denominator of an indicator.</summary>
internal sealed record CountedForm(params CountedForm.Term[] Terms)
{
    public static CountedForm Of(string measure) => new(new Term(1, measure));

    /// <summary>The same as the service reads it.</summary>
    public string Expression =>
        string.Join(
                " + ",
                Terms.Select(term => string.Create(CultureInfo.InvariantCulture, $"{term.Factor}*{term.Measure}{term.Selection}"))
            )
            .Replace("+ -", "- ", StringComparison.Ordinal);

    /// <summary>A measure, or some categories of one of its attributes.</summary>
    internal sealed record Term(decimal Factor, string Measure, string Attribute = "", params string[] Categories)
    {
        public string Selection => Categories.Length == 0 ? "" : $"[{Attribute}={string.Join(',', Categories)}]";

        public bool Takes(string group) =>
            Categories.Length == 0 || Categories.Any(category => group.Split(';').Contains($"{Attribute}={category}"));
    }
}
