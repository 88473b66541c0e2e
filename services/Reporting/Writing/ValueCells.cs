using Sozialplanung.Contracts.Indicators;
using Sozialplanung.Facts;

namespace Sozialplanung.Reporting.Writing;

/// <summary>What stands for a value: its number and flags, or the sign and the words for the reason why there is none.</summary>
internal static class ValueCells
{
    /// <summary>
    /// A cell of a table: the number with the letters of its flags, or the sign that stands for the reason why there is none.
    /// </summary>
    public static string Text(ProfiledValue? value, ProfiledIndicator indicator)
    {
        if (value?.Value is not { } number)
        {
            return Sign(value?.State);
        }

        var text = GermanNumbers.Text(number, indicator.Decimals);
        return value.Flags is not { Count: > 0 } flags
            ? text
            : (flags.Contains("LimitedReliability") ? $"({text})" : text) + string.Concat(flags.Select(Letter));
    }

    public static string Sign(string? state) => ValueSigns.Of(ValueSigns.ReadName(state));

    public static string Reason(string? state) =>
        state switch
        {
            "Hidden" => "nicht veröffentlicht, um Menschen zu schützen",
            "NotYetReported" => "noch nicht gemeldet",
            "NotMeaningful" => "Angabe nicht sinnvoll",
            "TooUncertain" => "Zahlenwert nicht sicher genug",
            _ => "Zahlenwert unbekannt",
        };

    private static string Letter(string flag) =>
        FlagSigns.LetterOf(flag) is { Length: > 0 } letter ? $"{GermanNumbers.HardSpace}{letter}" : "";
}
