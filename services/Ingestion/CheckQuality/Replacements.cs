using System.Globalization;
using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.Ingestion.Findings;
using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.CheckQuality;

/// <summary>Says of each period that is accepted already which delivery the new one replaces, and how much becomes another.</summary>
internal sealed class Replacements(ObservationBook book, DatasetDefinition definition, AreaDirectory areas, FindingList findings)
{
    private const string Earlier = """
        select measure, area, breakdown, value, 0::bigint as numbers from observation where delivery_id = @id and period = @period
        """;

    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    /// <summary>Returns what is replaced, as a sentence; null where all periods are new.</summary>
    public async Task<string?> CheckAsync(DbSession session, Guid deliveryId, CancellationToken cancellationToken)
    {
        var replaced = await DeliveryInForce.ReadAsync(
            session,
            definition.Code,
            book.UsedPeriods() is { Length: > 0 } periods ? periods : [""],
            deliveryId,
            cancellationToken
        );
        foreach (var before in replaced)
        {
            var earlier = await session.QueryAsync<EarlierCell>(Earlier, new { before.Id, before.Period }, cancellationToken);
            findings.Info("replaces", Sentence(before, earlier));
        }

        return replaced.Count == 0 ? null : $"Ersetzt wird {DeliveryInForce.Describe(replaced)}.";
    }

    private string Sentence(DeliveryInForce before, IReadOnlyList<EarlierCell> earlier)
    {
        var number = book.Periods.Number(before.Period);
        var now = book
            .Cells.Where(cell => cell.Key.Period == number)
            .ToDictionary(
                cell =>
                    (definition.Measures[cell.Key.Measure].Code, areas[cell.Key.Area].Code, book.Breakdowns[cell.Key.Breakdown]),
                cell => cell.Value.Value.NumberOrNull
            );
        var (changed, gone) = (0, 0);
        foreach (var cell in earlier)
        {
            if (!now.TryGetValue((cell.Measure, cell.Area, cell.Breakdown), out var value))
            {
                gone++;
            }
            else if (value != cell.Value)
            {
                changed++;
            }
        }

        var added = now.Count - (earlier.Count - gone);
        var text =
            $"{before.Period}: ersetzt wird „{before.FileName}“ vom {before.ReceivedAt.ToString("d.M.yyyy", _german)} ({before.ReceivedBy}). ";
        return text
            + (
                changed + gone + added == 0
                    ? "Alle Werte sind dieselben."
                    : $"Von {Number(earlier.Count)} Werten ändern sich {Number(changed)}, {Number(gone)} entfallen, {Number(added)} kommen hinzu."
            );
    }

    private static string Number(int number) => number.ToString("N0", _german);
}
