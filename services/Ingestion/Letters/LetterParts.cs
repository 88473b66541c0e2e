using System.Globalization;
using System.Text;
using Sozialplanung.Ingestion.Storage;

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

    /// <summary>What became of a delivery, how things stand now, and what is to do next.</summary>
    public static LetterText OfDelivery(
        DeliveryRow delivery,
        string dataset,
        string state,
        string stands,
        string next,
        string address
    )
    {
        var body = new StringBuilder()
            .AppendLine(_german, $"Datensatz: {Line(dataset)}")
            .AppendLine(_german, $"Datei: {Line(delivery.FileName)}")
            .AppendLine()
            .AppendLine(stands)
            .AppendLine()
            .AppendLine(_german, $"Nächster Schritt: {next}");
        return Finished($"{Line(dataset)}: {state}", body, $"/daten/lieferung/{delivery.Id}", "Die Seite der Lieferung", address);
    }

    public static string Few(string[] periods) =>
        periods.Length <= NamedPeriods
            ? string.Join(", ", periods)
            : $"{Number(periods.Length)} Zeiträume ({periods[0]} bis {periods[^1]})";

    /// <summary>Somebody's text on one line.</summary>
    public static string Line(string text) => string.Concat(text.Select(sign => char.IsControl(sign) ? ' ' : sign));

    public static string Number(long number) => number.ToString("N0", _german);

    public static string Count(long count, string one, string many) => count == 1 ? one : $"{Number(count)} {many}";
}
