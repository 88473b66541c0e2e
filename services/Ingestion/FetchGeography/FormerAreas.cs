using System.Text.Json;
using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.Ingestion.Areas;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Clients;

namespace Sozialplanung.Ingestion.FetchGeography;

/// <summary>The areas of a Gebietsstand that is not the current one; asked for when a delivery is about it, and not kept.</summary>
internal sealed class FormerAreas(HttpClient geography, JsonSerializerOptions json)
{
    /// <summary>Null where there is no such Gebietsstand.</summary>
    public async Task<AreaDirectory?> ReadAsync(string version, CancellationToken cancellationToken)
    {
        var query = $"?version={Uri.EscapeDataString(version)}";
        var areas = await geography.GetJsonAsync<PublishedArea[]>($"areas{query}", Caller.System, json, cancellationToken) ?? [];
        var levels =
            await geography.GetJsonAsync<PublishedLevel[]>($"levels{query}", Caller.System, json, cancellationToken) ?? [];
        return areas.Length == 0
            ? null
            : new AreaDirectory(
                [.. levels.Select(level => new AreaLevel(level.Code, level.Name, level.NamePlural, level.Rank, level.Division))],
                areas.Select(area => new Area
                {
                    Code = area.Code,
                    Name = area.Name,
                    Level = area.Level,
                    Parent = area.Parent,
                    Members = area.Members ?? [],
                }),
                version,
                version
            );
    }

    public async Task<bool> ExistsAsync(string version, CancellationToken cancellationToken) =>
        (await geography.GetJsonAsync<KnownVersion[]>("versions", Caller.System, json, cancellationToken) ?? []).Any(known =>
            known.Version == version
        );

    private sealed record KnownVersion(string Version);
}
