using System.Globalization;
using System.Text;

namespace Sozialplanung.Ingestion.Letters;

/// <summary>What all Mitteilungen have in common: their end, and how they write counts, periods and names.</summary>
internal static class LetterParts
{
    private const int NamedPeriods = 3;

    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public static LetterText Finished(string subject, StringBuilder body, string page, string pageName, string address) =>
        new(
            subject,
            body.AppendLine()
                .AppendLine(
                    address.Length == 0
                        ? $"{pageName}: {page} (in Ihrer Sozialplanung)"
                        : $"{pageName}: {address.TrimEnd('/')}{page}"
                )
                .AppendLine()
                .AppendLine("Diese Mitteilung kommt von selbst; auf sie zu antworten erreicht niemanden.")
                .ToString(),
            page
        );

    public static string Few(string[] periods) =>
        periods.Length <= NamedPeriods
            ? string.Join(", ", periods)
            : $"{Number(periods.Length)} Zeiträume ({periods[0]} bis {periods[^1]})";

    /// <summary>Somebody's text on one line.</summary>
    public static string Line(string text) => string.Concat(text.Select(sign => char.IsControl(sign) ? ' ' : sign));

    public static string Number(long number) => number.ToString("N0", _german);

    public static string Count(long count, string one, string many) => count == 1 ? one : $"{Number(count)} {many}";
}
