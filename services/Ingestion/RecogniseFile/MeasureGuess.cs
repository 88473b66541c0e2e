using System.Text.RegularExpressions;
using Sozialplanung.Ingestion.Profiles;

namespace Sozialplanung.Ingestion.RecogniseFile;

/// <summary>What a measure is, from what it is called and the numbers it has.</summary>
internal static partial class MeasureGuess
{
    public static MeasureDefinition Of(string code, string name, string unit, IReadOnlyCollection<string> numbers)
    {
        var words = $" {name} {unit} ".ToLowerInvariant();
        var isFinished = Finished().IsMatch(words) || numbers.Any(HasFraction);
        var isPercent = Percent().IsMatch(words);
        return new MeasureDefinition
        {
            Code = code,
            Name = name,
            Unit = UnitOf(unit, isPercent, isFinished),
            Additive = !isFinished,
            MayBeNegative = numbers.Any(number => number.TrimStart('(', ' ') is ['-' or '−', _, ..]),
        };
    }

    private static string UnitOf(string unit, bool isPercent, bool isFinished) =>
        isPercent ? "%"
        : unit.Length > 0 && !unit.Equals("Anzahl", StringComparison.OrdinalIgnoreCase) ? unit
        : isFinished ? ""
        : "Anzahl";

    /// <summary>Whether the number has a part behind the decimal sign that is not zero: 520.0 has none.</summary>
    private static bool HasFraction(string text)
    {
        var sign = text.LastIndexOfAny(['.', ',']);
        return sign >= 0
            && text.Length - sign - 1 != 3
            && text.AsSpan(sign + 1).TrimEnd("%)prs ") is { IsEmpty: false } fraction
            && fraction.ContainsAnyExceptInRange('0', '0')
            && !fraction.ContainsAnyExceptInRange('0', '9');
    }

    // German puts the word that counts last: Arbeitslosenquote, but not verheiratet.
    [GeneratedRegex(
        @"(anteile?|quoten?|prozent|percent(age)?|durchschnitt\w*|mittelwert|median|index|dichte|raten?|ratio|share|quotient)(?![a-zäöüß])|\bje\b|pro kopf|%|\bz_",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Finished();

    [GeneratedRegex(@"(anteile?|quoten?|prozent|percent(age)?)(?![a-zäöüß])|%", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Percent();
}
