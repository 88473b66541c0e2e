using System.Globalization;
using Sozialplanung.PartnerNetwork.EditPlace;
using Sozialplanung.PartnerNetwork.Storage;

namespace Sozialplanung.PartnerNetwork.ImportPlaces;

/// <summary>What a list says of a place: it is compared with what is stored, and put in its place. Topics, partners and the contact
/// are entered by hand and stay.</summary>
internal static class PlaceFields
{
    /// <summary>What would change, in the words of the form.</summary>
    public static IReadOnlyList<string> Differences(PlaceRow row, PlacedDraft placed, string kind, string? organisation)
    {
        var draft = placed.Draft;
        return
        [
            .. new (string Name, bool Differs)[]
            {
                ("Name", row.Name != draft.Name),
                ("Art", row.KindName != draft.KindName || row.Kind != kind),
                ("Träger", row.Organisation != organisation),
                ("Anschrift", row.Address != draft.Address),
                ("Lage", row.Lon != draft.Point?.Lon || row.Lat != draft.Point?.Lat),
                ("Gebiet", !row.Areas.SequenceEqual([placed.Area]) || !row.CoveredBy.SequenceEqual(placed.Path)),
                ("Plätze", row.Capacity != draft.Capacity),
                ("Öffnungszeiten", row.Opening != draft.Opening),
                ("Internetadresse", row.Website != draft.Website),
                ("Zielgruppe", row.OpenTo != draft.OpenTo),
            }
                .Where(field => field.Differs)
                .Select(field => field.Name),
        ];
    }

    public static void Put(PlaceRow row, PlacedDraft placed, string? organisation)
    {
        var draft = placed.Draft;
        row.Name = draft.Name;
        row.KindName = draft.KindName;
        row.Organisation = organisation;
        row.Address = draft.Address;
        row.Lon = draft.Point?.Lon;
        row.Lat = draft.Point?.Lat;
        row.Areas = [placed.Area];
        row.CoveredBy = placed.Path;
        row.Capacity = draft.Capacity;
        row.Opening = draft.Opening;
        row.Website = draft.Website;
        row.OpenTo = draft.OpenTo;
        row.ChangedByHandAt = null;
    }

    /// <summary>„von Hand eingetragen“ or the list it is from, for sentences.</summary>
    public static string OriginOf(PlaceRow row) => row.Source is null ? "von Hand eingetragen" : $"aus der Liste „{row.Source}“";

    public static string DayOf(DateTimeOffset time) => time.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);

    public static bool IsKind(string kind) => kind is EditPlaceEndpoints.Facility or EditPlaceEndpoints.MeetingPlace;
}
