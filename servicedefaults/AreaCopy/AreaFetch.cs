using System.Text.Json;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Clients;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.ServiceDefaults.AreaCopy;

/// <summary>Brings this service's copy of the areas up to date.</summary>
public sealed class AreaFetch(HttpClient geography, ServiceDatabase database, AreaCopyStore store, JsonSerializerOptions json)
{
    // Two imports close together start two fetches; who comes later must also fetch later, or an older state would win.
    private const string OneAtATime = "select pg_advisory_xact_lock(hashtext('fetch-areas'))";

    /// <summary>Fetches the Gebietsstand that Geography calls the current one. The number of areas taken over; 0 where there are
    /// none.</summary>
    public Task<int> FetchCurrentAsync(CancellationToken cancellationToken) => FetchAsync("areas", null, cancellationToken);

    internal Task<int> FetchAsync(FetchAreasArguments published, CancellationToken cancellationToken) =>
        FetchAsync($"areas?version={Uri.EscapeDataString(published.DivisionVersion)}", published, cancellationToken);

    private async Task<int> FetchAsync(string address, FetchAreasArguments? published, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        await session.ExecuteAsync(OneAtATime, null, cancellationToken);
        // Areas first: a level that is added between the two questions is then among the levels, and no area lacks its own.
        var areas = await geography.GetJsonAsync<PublishedArea[]>(address, Caller.System, json, cancellationToken) ?? [];
        var levels = await geography.GetJsonAsync<PublishedLevel[]>("levels", Caller.System, json, cancellationToken) ?? [];
        var version = published?.DivisionVersion ?? areas.FirstOrDefault()?.DivisionVersion ?? "";
        var isTaken =
            areas.Length > 0 && await store.TakeAsync(session, version, published?.PublishedAt, levels, areas, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return isTaken ? areas.Length : 0;
    }
}
