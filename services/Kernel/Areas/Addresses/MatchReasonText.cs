namespace Sozialplanung.Areas.Addresses;

internal static class MatchReasonText
{
    public static string Of(AddressMatch match) =>
        match.Reason switch
        {
            MatchReason.MunicipalityUnknown => "Die Gemeinde steht nicht im Straßenverzeichnis.",
            MatchReason.StreetMissing => "Die Adresse enthält keine Straße.",
            MatchReason.StreetUnknown => "Die Straße steht nicht im Straßenverzeichnis, und keine ist ihr ähnlich genug.",
            MatchReason.StreetAmbiguous => "Mehrere Straßen sind gleich ähnlich und liegen in verschiedenen Gebieten.",
            MatchReason.NumberMissing =>
                $"„{match.MatchedStreet}“ verläuft durch mehrere Gebiete; ohne Hausnummer bleibt das Gebiet offen.",
            MatchReason.NumberUnreadable =>
                $"„{match.MatchedStreet}“ verläuft durch mehrere Gebiete, und die Hausnummer ist nicht lesbar.",
            MatchReason.RegisterAmbiguous => $"Das Straßenverzeichnis nennt für „{match.MatchedStreet}“ hier mehrere Gebiete.",
            MatchReason.NumberFarOutside =>
                $"Die Hausnummer liegt weit außerhalb der bekannten Nummern von „{match.MatchedStreet}“.",
            MatchReason.NumberInRange => "Straße und Hausnummer stehen im Straßenverzeichnis.",
            MatchReason.WholeStreet => "Die ganze Straße gehört zu diesem Gebiet.",
            MatchReason.AdditionBeyondRange => "Die Hausnummer steht im Verzeichnis, ihr Zusatz nicht.",
            MatchReason.BetweenNeighbours =>
                "Die Hausnummer fehlt im Verzeichnis; ihre Nachbarn auf beiden Seiten liegen in diesem Gebiet.",
            MatchReason.StreetInOneArea => "Alle bekannten Hausnummern der Straße liegen in diesem Gebiet.",
            MatchReason.NearestNumber => "Die Hausnummer fehlt im Verzeichnis; die nächstgelegene liegt in diesem Gebiet.",
            MatchReason.OtherSide => "Das Verzeichnis kennt nur die andere Straßenseite; sie liegt hier in diesem Gebiet.",
            MatchReason.NumbersInTwoAreas => "Die Hausnummern der Adresse liegen in zwei Gebieten; die erste zählt.",
            MatchReason.SimilarStreet => $"Gemeint ist vermutlich „{match.MatchedStreet}“ (Ähnlichkeit {match.SimilarityText}).",
            MatchReason.SoundsAlike => $"Klingt wie „{match.MatchedStreet}“ (Ähnlichkeit {match.SimilarityText}).",
            MatchReason.Abbreviated =>
                $"Die Abkürzung passt nur zu „{match.MatchedStreet}“ (Ähnlichkeit {match.SimilarityText}).",
        };
}
