using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.DefineIndicator;

/// <summary>Whether a list of words under which an indicator is found is one.</summary>
internal static class WordsCheck
{
    private const int LongestWord = 80;
    private const int Most = 30;

    public static IEnumerable<PlacedError> Of(string part, IReadOnlyList<string>? words)
    {
        if (words is null)
        {
            yield break;
        }

        if (words.Count > Most)
        {
            yield return new PlacedError($"{part}: Es sind mehr als {Most}.", Column: part);
        }

        if (words.Any(word => string.IsNullOrWhiteSpace(word) || word.Length > LongestWord))
        {
            yield return new PlacedError($"{part}: Jedes hat mindestens ein und höchstens {LongestWord} Zeichen.", Column: part);
        }
        else if (words.Distinct(StringComparer.OrdinalIgnoreCase).Count() < words.Count)
        {
            yield return new PlacedError($"{part}: Eines ist zweimal genannt.", Column: part);
        }
    }
}
