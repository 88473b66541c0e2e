using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.PartnerNetwork.EditPlace;
using Sozialplanung.PartnerNetwork.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.PartnerNetwork.ReadPlaces;

internal static class ReadPlacesEndpoint
{
    public static void MapReadPlaces(this IEndpointRouteBuilder app) =>
        app.MapGet("/places", GetAsync)
            .WithName("ReadPlaces")
            .WithSummary("Einrichtungen und Orte der Begegnung als GeoJSON, auf Wunsch nach Art, Bezeichnung, Thema oder Gebiet")
            .Produces<PlaceFeatures>(200, "application/geo+json")
            .ProducesProblem(400)
            .AllowAnonymous();

    private static async Task<Results<JsonHttpResult<PlaceFeatures>, ProblemHttpResult>> GetAsync(
        string? kind,
        string? topic,
        string? area,
        string? kindName,
        Caller caller,
        ServiceDatabase<NetworkDb> database,
        CancellationToken cancellationToken
    )
    {
        if (kind is not (null or EditPlaceEndpoints.Facility or EditPlaceEndpoints.MeetingPlace))
        {
            return Problems.BadInput("unknown-kind", $"Die Art „{kind}“ gibt es nicht; möglich sind facility und meetingPlace.");
        }

        await using var session = await database.OpenAsync(caller, cancellationToken);
        var organisations = session.Organisations;
        var places = await session
            .Places.AsNoTracking()
            .Where(place => kind == null || place.Kind == kind)
            .Where(place => kindName == null || place.KindName == kindName)
            .Where(place => topic == null || place.Topics.Contains(topic))
            .Where(place => area == null || place.CoveredBy.Contains(area) || place.Areas.Contains(area))
            .OrderBy(place => place.Name)
            .ThenBy(place => place.Code)
            .Select(place => new CarriedPlace(
                place,
                organisations
                    .Where(carrier => carrier.Code == place.Organisation)
                    .Select(carrier => carrier.Name)
                    .FirstOrDefault(),
                organisations
                    .Where(partner => place.Partners.Contains(partner.Code))
                    .OrderBy(partner => partner.Name)
                    .Select(partner => partner.Name)
                    .ToArray()
            ))
            .ToListAsync(cancellationToken);
        var features = places.Select(Feature).ToList();
        return TypedResults.Json(new PlaceFeatures(features), contentType: "application/geo+json");
    }

    private static PlaceFeature Feature(CarriedPlace carried)
    {
        var place = carried.Place;
        return new PlaceFeature(
            place.Code,
            place is { Lon: { } lon, Lat: { } lat } ? new PlacePoint([lon, lat]) : null,
            new PlaceProperties
            {
                Id = place.Code,
                Name = place.Name,
                Kind = place.Kind,
                KindName = place.KindName,
                Organisation = carried.Organisation ?? "",
                OrganisationCode = place.Organisation ?? "",
                Partners = carried.Partners,
                Topics = place.Topics,
                Areas = place.Areas,
                Address = place.Address,
                ContactRole = place.ContactRole,
                OpenTo = place.OpenTo,
                Capacity = place.Capacity,
                Opening = place.Opening,
                Website = place.Website,
                Source = place.Source ?? "",
            }
        );
    }

    private sealed record CarriedPlace(PlaceRow Place, string? Organisation, string[] Partners);
}
