using Sozialplanung.Facts;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Tables;

namespace Sozialplanung.Ingestion.RecogniseFile;

/// <summary>What a cell looks like before anybody has said what it is.</summary>
internal static class CellKind
{
    private static readonly PeriodReader _days = new(new PeriodSource { As = PeriodKind.Date });
    private static readonly PeriodReader _years = new(new PeriodSource());
    private static readonly PeriodReader _halves = new(new PeriodSource { As = PeriodKind.HalfYear });

    /// <summary>Whether the cell is a number in one of the usual spellings, or one of the signs in place of a number.</summary>
    public static bool IsValue(ExcerptRow row, int column) =>
        row.IsNumber(column) || IsNumber(row[column]) || (row[column].Length > 0 && ValueSigns.Usual.ContainsKey(row[column]));

    public static bool IsNumber(string text) => CellLook.IsNumber(text);

    /// <summary>Whether the text is a year of our time, and nothing else.</summary>
    public static bool IsYear(string text) => CellLook.IsYear(text);

    /// <summary>Whether the text is a year, a day, a month, a quarter or a half-year.</summary>
    public static bool IsPeriod(string text) =>
        text.Length is >= 4 and < 40
        && (IsYear(text) || ((_years.Read(text) ?? _halves.Read(text)) is not null && !IsNumber(text)));

    /// <summary>Whether the text names a day.</summary>
    public static bool IsDay(string text) => _days.Read(text) is not null;
}
