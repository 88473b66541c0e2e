using Sozialplanung.Facts;
using Sozialplanung.Indicators.Definitions;

namespace Sozialplanung.Indicators.DefineIndicator;

/// <summary>Whether occasions are named for periods that the indicator can have.</summary>
internal static class OccasionCheck
{
    private const int LongestName = 60;
    private const int Most = 500;

    /// <summary>What is wrong, as German sentences.</summary>
    public static IEnumerable<string> Of(IndicatorDefinition definition)
    {
        if (definition.Occasions.Count > Most)
        {
            yield return $"Es sind mehr als {Most} Anlässe genannt.";
            yield break;
        }

        foreach (var (period, name) in definition.Occasions)
        {
            if (!Period.TryParse(period, out var parsed) || parsed.Kind != definition.DeclaredPeriodKind)
            {
                yield return $"„{period}“ ist kein Zeitraum dieses Indikators; er ist mit „{definition.PeriodKind}“ festgelegt.";
            }

            if (string.IsNullOrWhiteSpace(name) || name.Length > LongestName)
            {
                yield return $"Der Anlass für „{period}“ braucht einen Namen mit höchstens {LongestName} Zeichen, zum Beispiel „Bundestagswahl“.";
            }
        }
    }
}
