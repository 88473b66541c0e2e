using System.Text.RegularExpressions;

namespace Sozialplanung.Indicators.Perturbation;

/// <summary>
/// Units of amounts. A person or a case more or less hides in a perturbed count; of a sum of euros or square metres a change by six
/// hides nothing (decision 0041).
/// </summary>
internal static partial class AmountUnits
{
    private static readonly HashSet<string> _words = new(
        [
            .. "€ euro eur teur t€ tsd mio cent m² qm m2 quadratmeter quadratmetern ha ar hektar hektare km km² m meter metern".Split(
                ' '
            ),
            .. "kilometer kilometern minute minuten stunde stunden std h tag tage tagen woche wochen monat monate jahr jahre".Split(
                ' '
            ),
            .. "kg tonne tonnen kwh mwh % ‰ prozent promille punkt punkte prozentpunkte index".Split(' '),
        ],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Whether the unit names an amount; one that says nothing is taken to count.</summary>
    public static bool Is(string unit) => Word().Matches(unit).Any(word => _words.Contains(word.Value));

    [GeneratedRegex(@"[\p{L}\p{N}]*[€%‰]|[\p{L}\p{N}²]+")]
    private static partial Regex Word();
}
