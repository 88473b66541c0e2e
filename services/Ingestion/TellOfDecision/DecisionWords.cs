using Sozialplanung.Ingestion.Letters;
using Sozialplanung.Ingestion.Storage;
using static Sozialplanung.Ingestion.Letters.LetterParts;

namespace Sozialplanung.Ingestion.TellOfDecision;

/// <summary>A decision in plain words. Who decided and why are words of persons and stay in the house, on the page of the delivery.</summary>
internal static class DecisionWords
{
    public static LetterText Of(DeliveryRow delivery, string dataset, Decision decision, string address)
    {
        var values =
            $"{Count(delivery.ObservationCount, "ein Wert", "Werte")}{(delivery.Periods.Length == 0 ? "" : $" für {Few(delivery.Periods)}")}";
        var (state, stands, next) = decision switch
        {
            Decision.Confirmed => (
                "Ersetzen bestätigt",
                $"Das Ersetzen wurde bestätigt. Übernommen ist aus dieser Datei: {values}.",
                "Es ist nichts zu tun."
            ),
            Decision.Released => (
                "trotz Fehlern übernommen",
                $"Die zurückgestellte Lieferung wurde freigegeben. Übernommen ist aus dieser Datei: {values}. Abgelehnte Zeilen fehlen weiter.",
                "Bitte bedenken Sie die Befunde, wenn Sie die Werte verwenden."
            ),
            Decision.Withdrawn => (
                "zurückgezogen",
                "Die Lieferung wurde zurückgezogen; ihre Werte zählen nicht mehr. Wo eine frühere Lieferung übernommen ist, gilt wieder diese; sonst fehlen die Werte.",
                "Bitte liefern Sie die berichtigte Datei, sobald Sie sie haben."
            ),
            Decision.Discarded => (
                "zurückgezogen",
                "Die Lieferung wurde zurückgezogen, ehe von ihr etwas übernommen war. Es gilt weiter, was zuvor übernommen war.",
                "Es ist nichts zu tun."
            ),
        };
        return OfDelivery(
            delivery,
            dataset,
            state,
            stands,
            $"{next} Wer entschieden hat und warum, steht auf der Seite der Lieferung.",
            address
        );
    }
}
