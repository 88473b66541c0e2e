using Sozialplanung.Contracts.Indicators;
using Sozialplanung.Facts;

namespace Sozialplanung.Reporting.Writing;

/// <summary>What stands for a value: its number and flags, or the sign and the words for the reason why there is none.</summary>
internal static class ValueCells
{
    /// <summary>
    /// A cell of a table: the number with the letters of its flags, beside that of a converted one how much is estimated, or the sign that
    /// stands for the reason why there is none.
    /// </summary>
    public static string Text(ProfiledValue? value, ProfiledIndicator indicator) => Text(value, indicator, isWithShare: true);

    /// <summary>The same without how much of it is estimated, where that is said beside it.</summary>
    public static string Short(ProfiledValue? value, ProfiledIndicator indicator) => Text(value, indicator, isWithShare: false);

    private static string Text(ProfiledValue? value, ProfiledIndicator indicator, bool isWithShare)
    {
        if (value?.Value is not { } number)
        {
            return Sign(value?.State);
        }

        var text = GermanNumbers.Text(number, indicator.Decimals);
        return value.Flags is not { Count: > 0 } flags
            ? text
            : (flags.Contains("LimitedReliability") ? $"({text})" : text)
                + string.Concat(flags.Select(flag => Letter(flag) + (isWithShare ? Estimated(flag, value) : "")));
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

    // May stand on a line of its own, where the column is narrow.
    private static string Estimated(string flag, ProfiledValue value) =>
        flag == ConvertedWords.Flag && value.EstimatedShare is { } share ? $" ({ConvertedWords.Percent(share)})" : "";

    private static string Letter(string flag) =>
        FlagSigns.LetterOf(flag) is { Length: > 0 } letter ? $"{GermanNumbers.HardSpace}{letter}" : "";
}
