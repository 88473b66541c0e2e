using System.Globalization;
using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.Ingestion.Findings;
using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.CheckQuality;

/// <summary>Says of each period that is accepted already which delivery the new one replaces, and how much becomes another.</summary>
internal sealed class Replacements(ObservationBook book, DatasetDefinition definition, AreaDirectory areas, FindingList findings)
{
    private const string Earlier = """
        select measure, area, breakdown, value, state from observation where delivery_id = @id and period = @period
        """;

    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    /// <summary>Returns what is replaced; null where all periods are new.</summary>
    public async Task<ReplacementReport?> CheckAsync(DbSession session, DeliveryRow delivery, CancellationToken cancellationToken)
    {
        var replaced = await DeliveryInForce.ReadAsync(
            session,
            definition.Code,
            book.UsedPeriods() is { Length: > 0 } periods ? periods : [""],
            delivery.Id,
            cancellationToken
        );
        var differences = new ValueDifferences(definition, areas);
        foreach (var before in replaced)
        {
            var earlier = await session.QueryAsync<ReplacedCell>(Earlier, new { before.Id, before.Period }, cancellationToken);
            findings.Info("replaces", Sentence(before, earlier.Count, differences.Note(before.Period, earlier, book), delivery));
        }

        return replaced.Count == 0
            ? null
            : differences.Report(
                [
                    .. replaced.Select(before => new ReplacedPeriod(
                        before.Period,
                        before.Id,
                        before.FileName,
                        before.ReceivedAt,
                        before.ReceivedBy
                    )),
                ],
                $"Ersetzt wird {DeliveryInForce.Describe(replaced)}."
            );
    }

    private static string Sentence(DeliveryInForce before, int count, ValueDifferences.Counts differences, DeliveryRow delivery)
    {
        var text =
            $"{before.Period}: ersetzt wird „{before.FileName}“ vom {before.ReceivedAt.ToString("d.M.yyyy", _german)} ({before.ReceivedBy}). ";
        if (before.DatasetVersion != delivery.DatasetVersion)
        {
            text +=
                before.Sha256 == delivery.Sha256
                    ? "Es ist dieselbe Datei, nach einer Änderung des Datensatzes neu gelesen. "
                    : "Der Datensatz wurde seither geändert. ";
        }

        return text
            + (
                differences.Sum == 0
                    ? "Alle Werte sind dieselben."
                    : $"Von {Number(count)} Werten ändern sich {Number(differences.Changed)}, {Number(differences.Gone)} entfallen, {Number(differences.Added)} kommen hinzu."
            );
    }

    private static string Number(int number) => number.ToString("N0", _german);
}
