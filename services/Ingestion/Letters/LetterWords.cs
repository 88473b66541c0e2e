using System.Globalization;
using System.Text;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.Ingestion.Timetables;
using static Sozialplanung.Ingestion.Letters.LetterParts;

namespace Sozialplanung.Ingestion.Letters;

/// <summary>What a Mitteilung says.</summary>
internal sealed record LetterText(string Subject, string Body, string Page);

/// <summary>A dataset in a run, by its name.</summary>
internal sealed record RunLine(string Name, RunNews News);

/// <summary>
/// Mitteilungen in plain words: what came, what stands, what is to do next. A mail leaves the house and is forwarded: it tells of files
/// and counts and of no value, so that nothing of a finding, a cell or a person is in it; those stand on the page it leads to.
/// </summary>
internal static class LetterWords
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    /// <summary>Errors and differences somebody has to look at.</summary>
    public static bool IsTrouble(DeliveryRow delivery, DeliveryNews news) =>
        delivery.State != "accepted" || news.Errors + news.Warnings > 0;

    public static LetterText OfDelivery(DeliveryRow delivery, string dataset, DeliveryNews news, string address)
    {
        var periods = delivery.Periods.Length == 0 ? "" : $" für {Few(delivery.Periods)}";
        var (state, stands, next) = delivery.State switch
        {
            "quarantined" when !delivery.IsReadable => (
                "nicht übernommen",
                "Die Datei ließ sich nicht lesen.",
                "Bitte lassen Sie die Datei berichtigen und liefern Sie sie noch einmal. Woran es liegt, steht auf der Seite der Lieferung."
            ),
            "quarantined" => (
                "nicht übernommen",
                $"Es wurde nichts übernommen{(news.Errors == 0 ? "" : $": {Count(news.Errors, "ein Fehler", "Fehler")} in {Count(news.Rows, "einer Zeile", "Zeilen")}")}. Es gilt weiter, was zuvor übernommen war.",
                "Bitte sehen Sie die Befunde durch und lassen Sie die Datei berichtigen. Ist sie trotzdem richtig, können Sie die Übernahme beantragen; eine zweite Person gibt sie frei."
            ),
            "unconfirmed" => (
                "wartet auf Ihr Ja",
                $"Die Datei ändert Werte, die schon übernommen sind: {Number(news.Differences.Changed)} ändern sich, {Number(news.Differences.Gone)} entfallen, {Number(news.Differences.Added)} kommen hinzu. Bis jemand das Ersetzen bestätigt, gilt, was bisher übernommen ist.",
                "Bitte sehen Sie die Unterschiede durch und bestätigen Sie das Ersetzen, oder ziehen Sie die Lieferung zurück."
            ),
            "accepted" when IsTrouble(delivery, news) => (
                "übernommen, mit Hinweisen",
                $"Übernommen wurden {Count(delivery.ObservationCount, "ein Wert", "Werte")}{periods}. Es gibt {Count(news.Errors + news.Warnings, "einen Hinweis", "Hinweise")}.",
                "Bitte sehen Sie die Hinweise durch. Stimmt etwas nicht, können Sie die Lieferung zurückziehen und neu liefern."
            ),
            _ => (
                "übernommen",
                $"Übernommen wurden {Count(delivery.ObservationCount, "ein Wert", "Werte")}{periods}, ohne Befunde.",
                "Es ist nichts zu tun."
            ),
        };
        return LetterParts.OfDelivery(delivery, dataset, state, stands, next, address);
    }

    public static LetterText OfRun(NightlyRunRow run, IReadOnlyList<RunLine> lines, string address)
    {
        var trouble = lines.Where(line => line.News.NeedsSomebody).ToList();
        var good = lines.Where(line => line.News is { IsTakenOver: true, NeedsSomebody: false }).ToList();
        var rest = lines.Count - trouble.Count - good.Count;
        var body = new StringBuilder();
        if (trouble.Count > 0)
        {
            body.AppendLine("Darum muss sich jemand kümmern:");
            Append(body, trouble);
        }

        if (good.Count > 0)
        {
            body.AppendLine("Übernommen:");
            Append(body, good);
        }

        if (rest > 0)
        {
            body.AppendLine(_german, $"Nichts Neues: {Count(rest, "ein Datensatz", "Datensätze")}.").AppendLine();
        }

        body.AppendLine(
            trouble.Count == 0
                ? "Nächster Schritt: Es ist nichts zu tun."
                : "Nächster Schritt: Bitte öffnen Sie die Seite und sehen Sie nach, was dort zu jedem dieser Datensätze steht."
        );
        var night = TimeZoneInfo.ConvertTime(run.CreatedAt, Occurrences.Berlin).ToString("d.M.yyyy", _german);
        var subject = trouble.Count switch
        {
            0 => $"Abruf vom {night}: alles übernommen",
            1 => $"Abruf vom {night}: {Line(trouble[0].Name)} braucht Sie",
            _ => $"Abruf vom {night}: {Number(trouble.Count)} Datensätze brauchen Sie",
        };
        return Finished(subject, body, "/daten", "Die Seite „Daten“", address);
    }

    public static LetterText OfTrial(string mailbox, string address) =>
        Finished(
            "Probe: Dieses Postfach ist eingetragen",
            new StringBuilder()
                .AppendLine(
                    _german,
                    $"Das Postfach „{Line(mailbox)}“ bekommt von nun an Mitteilungen, was aus gelieferten Dateien wurde."
                )
                .AppendLine()
                .AppendLine("Nächster Schritt: Es ist nichts zu tun."),
            "/daten/mitteilungen",
            "Welche Postfächer eingetragen sind",
            address
        );

    private static void Append(StringBuilder body, List<RunLine> lines)
    {
        foreach (var line in lines)
        {
            body.AppendLine(_german, $"- {Line(line.Name)}: {line.News.Words}");
        }

        body.AppendLine();
    }
}
