using System.Globalization;
using System.Text;
using Sozialplanung.Facts;
using Sozialplanung.Ingestion.DataCatalogue;
using Sozialplanung.Ingestion.Letters;
using Sozialplanung.Ingestion.ReadCompleteness;
using static Sozialplanung.Ingestion.Letters.LetterParts;

namespace Sozialplanung.Ingestion.RemindOfOverdue;

/// <summary>
/// A reminder in plain words: by Datengeber, what was due when and what is to do next. It leaves the house: which areas are missing
/// stands on the page it leads to.
/// </summary>
internal static class OverdueWords
{
    private const int MostLines = 100;
    private const string Unknown = "Datengeber nicht genannt";

    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public static LetterText Of(IReadOnlyList<OverdueLine> lines, int days, string address)
    {
        var body = new StringBuilder().AppendLine("Diese Daten sind überfällig:").AppendLine();
        foreach (
            var provider in lines
                .Take(MostLines)
                .GroupBy(line => line.Data.Provider, StringComparer.Ordinal)
                .OrderBy(provider => provider.Key.Length == 0)
                .ThenBy(provider => provider.Key, GermanOrder.Names)
        )
        {
            body.AppendLine(provider.Key.Length == 0 ? Unknown : Line(provider.Key));
            foreach (var line in provider)
            {
                body.AppendLine(Sentence(line));
            }

            body.AppendLine();
        }

        if (lines.Count > MostLines)
        {
            body.AppendLine(_german, $"Und {Number(lines.Count - MostLines)} weitere; alle stehen auf der Seite.").AppendLine();
        }

        body.AppendLine(
            _german,
            $"Daran erinnern wir nach {Count(days, "einem Tag", "Tagen")} wieder, bis die Daten da sind. Ist mit ihnen nicht mehr zu rechnen, beenden Sie bitte die Vereinbarung im Datenkatalog."
        );
        return Finished(Subject(lines), body, "/daten/stand", "Stand der Daten", address);
    }

    private static string Subject(IReadOnlyList<OverdueLine> lines) =>
        lines is [var only]
            ? $"Überfällig: {Line(only.Data.Dataset.Name)} {PeriodOf(only.Data)}"
            : $"Überfällig: {Number(lines.Count)} Datenlieferungen stehen aus";

    private static string Sentence(OverdueLine line)
    {
        var (stands, next) = line.Data.Cell.State switch
        {
            CellState.Incomplete => (
                "unvollständig da",
                "Bitte lassen Sie nachliefern, was fehlt; welche Gebiete das sind, steht auf der Seite."
            ),
            CellState.Waiting => (
                $"noch nicht übernommen ({line.Data.Cell.Words})",
                "Bitte sehen Sie die Lieferung durch, die schon da ist."
            ),
            _ => ("nicht da", "Bitte fragen Sie beim Datengeber nach."),
        };
        return string.Create(
            _german,
            $"- {Line(line.Data.Dataset.Name)} {PeriodOf(line.Data)}: fällig seit {line.Data.Cell.DueOn:d. MMMM yyyy}, {stands}{(line.IsNew ? "" : ", schon gemeldet")}. {next}"
        );
    }

    private static string PeriodOf(OverdueData data) => Period.Parse(data.Cell.Period).Name;
}
