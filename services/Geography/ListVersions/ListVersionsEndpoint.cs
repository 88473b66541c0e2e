using Microsoft.EntityFrameworkCore;
using Sozialplanung.Geography.Storage;
using Sozialplanung.Geography.Versions;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Geography.ListVersions;

/// <summary>A Gebietsstand.</summary>
public sealed record ListedVersion
{
    /// <summary>For example "2025-01-01".</summary>
    public required string Version { get; init; }

    /// <summary>New deliveries and releases are about this one.</summary>
    public required bool IsCurrent { get; init; }

    public required int AreaCount { get; init; }

    /// <summary>When its areas were last imported or made the current ones.</summary>
    public required DateTimeOffset PublishedAt { get; init; }
}

internal static class ListVersionsEndpoint
{
    public static void MapListVersions(this IEndpointRouteBuilder app) =>
        app.MapGet("/versions", GetAsync)
            .WithName("ListVersions")
            .WithSummary("Die Gebietsstände und welcher gilt")
            .AddEndpointFilter<AreasTag>()
            .AllowAnonymous();

    private static async Task<IReadOnlyList<ListedVersion>> GetAsync(
        Caller caller,
        ServiceDatabase<GeographyDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await session
            .Versions.OrderByDescending(version => version.Version)
            .Select(version => new ListedVersion
            {
                Version = version.Version,
                IsCurrent = version.IsCurrent,
                AreaCount = session.Areas.Count(area => area.Version == version.Version),
                PublishedAt = version.PublishedAt,
            })
            .ToListAsync(cancellationToken);
    }
}
