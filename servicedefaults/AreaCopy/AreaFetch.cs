using System.Text.Json;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Clients;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.ServiceDefaults.AreaCopy;

/// <summary>Brings this service's copy of the areas up to date.</summary>
public sealed class AreaFetch(HttpClient geography, ServiceDatabase database, AreaCopyStore store, JsonSerializerOptions json)
{
    // Two imports close together start two fetches; who comes later must also fetch later, or an older state would win. What is
    // current Geography decides, not the order in which its messages arrive.
    private const string OneAtATime = "select pg_advisory_xact_lock(hashtext('fetch-areas'))";

    /// <summary>Fetches the Gebietsstand that Geography calls the current one. The number of areas taken over.</summary>
    public async Task<int> FetchCurrentAsync(CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        await session.ExecuteAsync(OneAtATime, null, cancellationToken);
        var areas = await geography.GetJsonAsync<PublishedArea[]>("areas", Caller.System, json, cancellationToken) ?? [];
        if (areas.Length == 0)
        {
            return 0;
        }

        // Levels after areas, and of the same Gebietsstand: one that is added between the two questions is then among the levels, and
        // no area lacks its own.
        var version = areas[0].DivisionVersion;
        var address = $"levels?version={Uri.EscapeDataString(version)}";
        var levels = await geography.GetJsonAsync<PublishedLevel[]>(address, Caller.System, json, cancellationToken) ?? [];
        await store.TakeAsync(session, version, levels, areas, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return areas.Length;
    }
}
