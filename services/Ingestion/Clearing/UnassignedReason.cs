using Sozialplanung.Areas.Addresses;

namespace Sozialplanung.Ingestion.Clearing;

/// <summary>Why an address has no area, in words that hold nothing of the address: findings are read by more people than
/// registers.</summary>
internal static class UnassignedReason
{
    public static string Of(MatchReason reason) =>
        reason switch
        {
            MatchReason.MunicipalityUnknown => "Die Gemeinde steht nicht im Straßenverzeichnis.",
            MatchReason.StreetMissing => "Die Anschrift enthält keine Straße.",
            MatchReason.StreetUnknown => "Die Straße steht nicht im Straßenverzeichnis, und keine ist ihr ähnlich genug.",
            MatchReason.StreetAmbiguous => "Mehrere Straßen sind gleich ähnlich und liegen in verschiedenen Gebieten.",
            MatchReason.NumberMissing => "Die Straße verläuft durch mehrere Gebiete, und die Hausnummer fehlt.",
            MatchReason.NumberUnreadable => "Die Straße verläuft durch mehrere Gebiete, und die Hausnummer ist nicht lesbar.",
            MatchReason.RegisterAmbiguous => "Das Straßenverzeichnis nennt für diese Hausnummer mehrere Gebiete.",
            MatchReason.NumberFarOutside => "Die Hausnummer liegt weit außerhalb der bekannten Nummern der Straße.",
            _ => "Das Straßenverzeichnis nennt ein Gebiet, das die Gebietseinteilung nicht hat.",
        };
}
