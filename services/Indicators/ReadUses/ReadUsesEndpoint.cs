using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Indicators.ReadUses;

/// <summary>Follows a delivery forward: which releases and indicators rest on it.</summary>
internal static class ReadUsesEndpoint
{
    public static void MapReadUses(this IEndpointRouteBuilder app) =>
        app.MapGet("/deliveries/{id:guid}/uses", ReadAsync)
            .WithName("ReadUses")
            .WithSummary("Welche Freigaben und Indikatoren auf einer Lieferung beruhen")
            .WithTags("Werte")
            .Require(Right.ReadDefinitions);

    private static async Task<IReadOnlyList<DeliveryUse>> ReadAsync(
        Guid id,
        Caller caller,
        ServiceDatabase<IndicatorsDb> database,
        JsonSerializerOptions json,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var sources = await session
            .ReleaseSources.Where(source => source.DeliveryId == id)
            .Join(
                session.Releases,
                source => source.ReleaseId,
                release => release.Id,
                (source, release) =>
                    new
                    {
                        release.Id,
                        release.Name,
                        release.State,
                        release.PublishedAt,
                        release.CreatedAt,
                        source.Measure,
                        source.Period,
                    }
            )
            .ToListAsync(cancellationToken);
        Guid[] releases = [.. sources.Select(source => source.Id).Distinct()];
        var indicators = (
            await session
                .ReleaseIndicators.Where(indicator => releases.Contains(indicator.ReleaseId))
                .OrderBy(indicator => indicator.Position)
                .ToListAsync(cancellationToken)
        ).ToLookup(indicator => indicator.ReleaseId);
        return
        [
            .. sources
                .GroupBy(source => (source.Id, source.Name, source.State, source.PublishedAt, source.CreatedAt))
                .OrderByDescending(release => release.Key.CreatedAt)
                .Select(release => new DeliveryUse
                {
                    ReleaseId = release.Key.Id,
                    ReleaseName = release.Key.Name,
                    State = release.Key.State,
                    PublishedAt = release.Key.PublishedAt,
                    Periods =
                    [
                        .. release.Select(source => source.Period).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
                    ],
                    Indicators =
                    [
                        .. indicators[release.Key.Id]
                            .Where(indicator => release.Any(source => indicator.Measures.Contains(source.Measure)))
                            .Select(indicator => new UsingIndicator(indicator.Code, NameOf(indicator, json))),
                    ],
                }),
        ];
    }

    private static string NameOf(ReleaseIndicatorRow indicator, JsonSerializerOptions json) =>
        JsonSerializer.Deserialize<IndicatorDefinition>(indicator.Definition, json)!.Name;
}
