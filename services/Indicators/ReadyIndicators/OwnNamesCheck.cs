using System.Text.RegularExpressions;

namespace Sozialplanung.Indicators.ReadyIndicators;

/// <summary>Whether names given for measures of ready indicators are names of measures.</summary>
internal static partial class OwnNamesCheck
{
    /// <summary>What is wrong with them, as a German sentence.</summary>
    public static string? FaultOf(IReadOnlyDictionary<string, string> names)
    {
        if (names.Keys.FirstOrDefault(measure => !ReadyIndicatorFiles.Measures.ContainsKey(measure)) is { } unknown)
        {
            return $"Eine Messgröße „{unknown}“ kommt in den fertigen Indikatoren nicht vor.";
        }

        return names.Values.FirstOrDefault(own => !MeasurePattern().IsMatch(own)) is { } odd
            ? $"„{odd}“ ist kein Schlüssel einer Messgröße (kleine Buchstaben, Ziffern und „_“)."
            : null;
    }

    [GeneratedRegex("^[a-z][a-z0-9_]{0,63}\\z")]
    private static partial Regex MeasurePattern();
}
