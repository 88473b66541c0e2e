using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Geography.Storage;
using Sozialplanung.Geography.Versions;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Geography.OfferFeatures;

/// <summary>OGC API – Features: the areas of a level, page by page, and one of them (OGC 17-069r4, 7.15 and 7.16; OGC 18-058r1).</summary>
internal static class FeatureItemsEndpoint
{
    private const string ContentCrs = "Content-Crs";

    public static void MapFeatureItems(this IEndpointRouteBuilder app)
    {
        app.MapGet("/ogc/collections/{level}/items", ListAsync)
            .WithName("ListFeatures")
            .WithSummary("OGC API Features: die Gebiete einer Ebene mit ihren Grenzen, seitenweise")
            .WithTags("OGC API Features")
            .Produces(200, contentType: FeatureLinks.GeoJson)
            .ProducesProblem(404)
            .WithParameters(FeatureQuery.Names)
            .AddEndpointFilter<AreasTag>()
            .AllowAnonymous();
        app.MapGet("/ogc/collections/{level}/items/{code}", GetAsync)
            .WithName("ReadFeature")
            .WithSummary("OGC API Features: ein Gebiet mit seinen Grenzen")
            .WithTags("OGC API Features")
            .Produces(200, contentType: FeatureLinks.GeoJson)
            .ProducesProblem(404)
            .WithParameters("version", "crs")
            .AddEndpointFilter<AreasTag>()
            .AllowAnonymous();
    }

    private static async Task<Results<ContentHttpResult, ProblemHttpResult>> ListAsync(
        string level,
        [AsParameters] FeatureQuery query,
        HttpContext context,
        TimeProvider clock,
        Caller caller,
        ServiceDatabase<GeographyDb> database,
        CancellationToken cancellationToken
    )
    {
        var (question, fault) = FeatureQuestion.Of(query);
        if (question is null)
        {
            return FeatureParameters.Refused(fault!);
        }

        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (!await session.AreasOf(query.Version).AnyAsync(area => area.Level == level, cancellationToken))
        {
            return FeatureCollectionsEndpoint.NoSuchLevel(level);
        }

        var (matched, features) = await FeatureSql.ReadAsync(session, level, question, cancellationToken);
        var links = LinksOf(level, question, matched, features.Count, context.Request);
        context.Response.Headers[ContentCrs] = $"<{question.Crs.Uri}>";
        var json = new StringBuilder();
        json.Append(
            CultureInfo.InvariantCulture,
            $"{{\"type\":\"FeatureCollection\",\"timeStamp\":\"{clock.GetUtcNow():yyyy-MM-ddTHH:mm:ssZ}\",\"numberMatched\":{matched},\"numberReturned\":{features.Count},\"links\":"
        );
        json.Append(Text(links)).Append(",\"features\":[").AppendJoin(",\n", features).Append("]}");
        return TypedResults.Text(json.ToString(), FeatureLinks.GeoJson);
    }

    private static async Task<Results<ContentHttpResult, ProblemHttpResult>> GetAsync(
        string level,
        string code,
        string? version,
        string? crs,
        string? f,
        HttpContext context,
        Caller caller,
        ServiceDatabase<GeographyDb> database,
        CancellationToken cancellationToken
    )
    {
        if (FeatureCrs.Of(crs ?? FeatureCrs.Crs84.Uri) is not { } wanted)
        {
            return FeatureParameters.Refused(FeatureQuestion.UnknownCrs("crs", crs!));
        }

        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (await FeatureSql.ReadAsync(session, level, code, version, wanted, cancellationToken) is not { } feature)
        {
            return Problems.NotFound($"Das Gebiet „{code}“ der Ebene „{level}“ gibt es in diesem Gebietsstand nicht.");
        }

        var links = new FeatureLinks(context.Request);
        IReadOnlyList<FeatureLink> told =
        [
            links.Self(FeatureLinks.GeoJson, "Dieses Gebiet"),
            new(
                links.To(FeatureLinks.Collection(level), FeatureLinks.Version(version)),
                "collection",
                FeatureLinks.Json,
                "Die Ebene, zu der es gehört"
            ),
            links.Atlas,
            links.Page,
        ];
        context.Response.Headers[ContentCrs] = $"<{wanted.Uri}>";
        return TypedResults.Text($"{feature[..^1]},\"links\":{Text(told)}}}", FeatureLinks.GeoJson);
    }

    private static List<FeatureLink> LinksOf(
        string level,
        FeatureQuestion question,
        long matched,
        int returned,
        HttpRequest request
    )
    {
        var links = new FeatureLinks(request);
        List<FeatureLink> told = [links.Self(FeatureLinks.GeoJson, "Diese Seite")];
        var end = (long)question.Offset + returned;
        if (returned > 0 && end < matched)
        {
            told.Add(Page("next", "Nächste Seite", end));
        }

        if (question.Offset > 0)
        {
            told.Add(Page("prev", "Vorige Seite", Math.Max(0, question.Offset - question.Limit)));
        }

        told.Add(
            new(
                links.To(FeatureLinks.Collection(level), FeatureLinks.Version(question.Asked.Version)),
                "collection",
                FeatureLinks.Json,
                "Die Ebene"
            )
        );
        told.Add(links.Atlas);
        told.Add(links.Page);
        return told;

        FeatureLink Page(string rel, string title, long offset)
        {
            var others = request
                .Query.Where(pair => pair.Key != "offset")
                .Select(pair => KeyValuePair.Create(pair.Key, pair.Value));
            var query = QueryString.Create(others).Add("offset", offset.ToString(CultureInfo.InvariantCulture));
            return new(
                links.To($"{FeatureLinks.Collection(level)}/items", query.ToUriComponent()),
                rel,
                FeatureLinks.GeoJson,
                title
            );
        }
    }

    private static string Text(IReadOnlyList<FeatureLink> links) => JsonSerializer.Serialize(links, JsonSerializerOptions.Web);
}
