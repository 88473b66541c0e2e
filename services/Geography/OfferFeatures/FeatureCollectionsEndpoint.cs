using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Geography.Storage;
using Sozialplanung.Geography.Versions;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Geography.OfferFeatures;

/// <summary>OGC API – Features: the collections (OGC 17-069r4, 7.13 and 7.14).</summary>
internal static class FeatureCollectionsEndpoint
{
    public static void MapFeatureCollections(this IEndpointRouteBuilder app)
    {
        app.MapGet("/ogc/collections", ListAsync)
            .WithName("ListFeatureCollections")
            .WithSummary("OGC API Features: die Ebenen eines Gebietsstands")
            .WithTags("OGC API Features")
            .WithParameters("version")
            .AddEndpointFilter<AreasTag>()
            .AllowAnonymous();
        app.MapGet("/ogc/collections/{level}", GetAsync)
            .WithName("ReadFeatureCollection")
            .WithSummary("OGC API Features: eine Ebene")
            .WithTags("OGC API Features")
            .ProducesProblem(404)
            .WithParameters("version")
            .AddEndpointFilter<AreasTag>()
            .AllowAnonymous();
    }

    public static ProblemHttpResult NoSuchLevel(string level) =>
        Problems.NotFound(
            $"Gebiete der Ebene „{level}“ gibt es in diesem Gebietsstand nicht. Welche es gibt, sagt /collections."
        );

    private static async Task<FeatureCollectionList> ListAsync(
        string? version,
        string? f,
        HttpRequest request,
        Caller caller,
        ServiceDatabase<GeographyDb> database,
        CancellationToken cancellationToken
    )
    {
        var links = new FeatureLinks(request);
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return new FeatureCollectionList(
            [links.Self(FeatureLinks.Json, "Die Ebenen"), links.Atlas, links.Page],
            await FeatureCollections.ReadAsync(session, null, version, links, cancellationToken)
        );
    }

    private static async Task<Results<Ok<FeatureCollectionInfo>, ProblemHttpResult>> GetAsync(
        string level,
        string? version,
        string? f,
        HttpRequest request,
        Caller caller,
        ServiceDatabase<GeographyDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var links = new FeatureLinks(request);
        return await FeatureCollections.ReadAsync(session, level, version, links, cancellationToken) is [var collection]
            ? TypedResults.Ok(collection)
            : NoSuchLevel(level);
    }
}
