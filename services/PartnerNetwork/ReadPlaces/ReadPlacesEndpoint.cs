using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.PartnerNetwork.EditPlace;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.PartnerNetwork.ReadPlaces;

internal static class ReadPlacesEndpoint
{
    private const string Sql = """
        select p.code as id, p.name, p.kind, p.kind_name, o.name as organisation, p.organisation as organisation_code,
               array(select c.name from organisation c where c.code = any (p.partners) order by c.name) as partners,
               p.topics, p.areas, p.address, p.contact_role, p.open_to, p.lon, p.lat
        from place p join organisation o on o.code = p.organisation
        where (@kind is null or p.kind = @kind) and (@topic is null or @topic = any (p.topics))
          and (@area is null or @area = any (p.covered_by || p.areas))
        order by p.name, p.code
        """;

    public static void MapReadPlaces(this IEndpointRouteBuilder app) =>
        app.MapGet("/places", GetAsync)
            .WithName("ReadPlaces")
            .WithSummary("Einrichtungen und Orte der Begegnung als GeoJSON, auf Wunsch nach Art, Thema oder Gebiet")
            .Produces<PlaceFeatures>(200, "application/geo+json")
            .ProducesProblem(400)
            .AllowAnonymous();

    private static async Task<Results<JsonHttpResult<PlaceFeatures>, ProblemHttpResult>> GetAsync(
        string? kind,
        string? topic,
        string? area,
        Caller caller,
        ServiceDatabase database,
        CancellationToken cancellationToken
    )
    {
        if (kind is not (null or EditPlaceEndpoints.Facility or EditPlaceEndpoints.MeetingPlace))
        {
            return Problems.BadInput("unknown-kind", $"Die Art „{kind}“ gibt es nicht; möglich sind facility und meetingPlace.");
        }

        await using var session = await database.OpenAsync(caller, cancellationToken);
        var places = await session.QueryAsync<PlaceRow>(
            Sql,
            new
            {
                kind,
                topic,
                area,
            },
            cancellationToken
        );
        var collection = new PlaceFeatures([.. places.Select(place => place.ToFeature())]);
        return TypedResults.Json(collection, contentType: "application/geo+json");
    }

    private sealed record PlaceRow
    {
        public required string Id { get; init; }

        public required string Name { get; init; }

        public required string Kind { get; init; }

        public required string KindName { get; init; }

        public required string Organisation { get; init; }

        public required string OrganisationCode { get; init; }

        public required string[] Partners { get; init; }

        public required string[] Topics { get; init; }

        public required string[] Areas { get; init; }

        public required string Address { get; init; }

        public required string ContactRole { get; init; }

        public required string OpenTo { get; init; }

        public required double Lon { get; init; }

        public required double Lat { get; init; }

        public PlaceFeature ToFeature() =>
            new(
                Id,
                new PlacePoint([Lon, Lat]),
                new PlaceProperties
                {
                    Id = Id,
                    Name = Name,
                    Kind = Kind,
                    KindName = KindName,
                    Organisation = Organisation,
                    OrganisationCode = OrganisationCode,
                    Partners = Partners,
                    Topics = Topics,
                    Areas = Areas,
                    Address = Address,
                    ContactRole = ContactRole,
                    OpenTo = OpenTo,
                }
            );
    }
}
