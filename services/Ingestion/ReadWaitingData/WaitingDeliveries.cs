using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Waiting;

namespace Sozialplanung.Ingestion.ReadWaitingData;

/// <summary>A delivery that somebody has to act upon.</summary>
internal sealed record OpenDelivery(
    Guid Id,
    string Dataset,
    string DatasetName,
    string FileName,
    string State,
    DateTimeOffset ReceivedAt,
    string? ReleaseAskedBy
);

/// <summary>Says what has to be done with deliveries; of each dataset and kind the latest one is named.</summary>
internal static class WaitingDeliveries
{
    /// <param name="deliveries">The latest of a dataset first.</param>
    /// <param name="caller">Whoever asked for a release cannot decide about it.</param>
    public static IEnumerable<WaitingItem> Of(IReadOnlyList<OpenDelivery> deliveries, Caller caller) =>
        deliveries
            .GroupBy(delivery => (delivery.Dataset, Kind: KindOf(delivery)))
            .Select(group => Of(group.First(), group.Key.Kind, group.Count(), caller));

    private static string KindOf(OpenDelivery delivery) =>
        delivery.State switch
        {
            "unconfirmed" => WaitingKinds.Confirm,
            "quarantined" => delivery.ReleaseAskedBy is null ? WaitingKinds.Quarantine : WaitingKinds.Decide,
            _ => WaitingKinds.Failed,
        };

    private static WaitingItem Of(OpenDelivery delivery, string kind, int count, Caller caller) =>
        new()
        {
            Kind = kind,
            Name = delivery.DatasetName,
            Sentence = SentenceOf(delivery, kind) + WaitingWords.Further(count - 1),
            Page = $"/daten/lieferung/{delivery.Id}",
            Count = count,
            Since = delivery.ReceivedAt,
            ForOthers =
                kind == WaitingKinds.Decide
                && (delivery.ReleaseAskedBy == caller.UserName || !caller.May(Right.ReleaseFromQuarantine)),
        };

    private static string SentenceOf(OpenDelivery delivery, string kind) =>
        kind switch
        {
            WaitingKinds.Confirm =>
                $"„{delivery.FileName}“ würde angenommene Werte ändern und wartet darauf, dass jemand zustimmt oder ablehnt.",
            WaitingKinds.Decide =>
                $"„{delivery.FileName}“ ist in Quarantäne; {delivery.ReleaseAskedBy} bittet um Übernahme, eine zweite Person entscheidet.",
            WaitingKinds.Quarantine =>
                $"„{delivery.FileName}“ ist in Quarantäne: Die Prüfung hat Fehler gefunden. Bitte eine berichtigte Datei liefern.",
            _ =>
                $"„{delivery.FileName}“ ist angenommen, aber noch nicht bei den Indikatoren angekommen. Bitte die Lieferung öffnen; dort steht der Grund.",
        };
}
