using Sozialplanung.Areas.Addresses;
using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.FetchGeography;

/// <summary>The areas and the Straßenverzeichnis as last fetched from Geography; kept in memory until another version is
/// stored.</summary>
internal sealed class GeographyCopy(ServiceDatabase<IngestionDb> database) : IDisposable
{
    private const string AreaVersion = "select version, loaded_at from division";

    private const string StreetVersion = "select version from geography_state where part = 'streets'";

    private readonly SemaphoreSlim _loading = new(1, 1);
    private AreaDirectory? _areas;
    private (string Version, StreetRegister Register)? _streets;

    public async Task<AreaDirectory> AreasAsync(CancellationToken cancellationToken)
    {
        await _loading.WaitAsync(cancellationToken);
        try
        {
            await using var session = await database.OpenAsync(Caller.System, cancellationToken);
            var division = await session.SingleOrDefaultAsync<Division>(AreaVersion, null, cancellationToken);
            var version = $"{division?.Version} {division?.LoadedAt:O}";
            if (_areas?.Version != version)
            {
                var levels = await session.QueryAsync<AreaLevel>(
                    "select code, name, name_plural, rank, division from area_level order by rank, code",
                    null,
                    cancellationToken
                );
                var areas = await session.QueryAsync<Area>(
                    "select code, name, level, parent, members, null::date as valid_from, null::date as valid_to from area",
                    null,
                    cancellationToken
                );
                _areas = new AreaDirectory(levels, areas, version, division?.Version ?? "");
            }

            return _areas;
        }
        finally
        {
            _loading.Release();
        }
    }

    /// <summary>The Straßenverzeichnis; one without any street where none was published.</summary>
    public async Task<StreetRegister> StreetsAsync(CancellationToken cancellationToken)
    {
        await _loading.WaitAsync(cancellationToken);
        try
        {
            await using var session = await database.OpenAsync(Caller.System, cancellationToken);
            var version = await session.SingleOrDefaultAsync<string>(StreetVersion, null, cancellationToken) ?? "";
            if (_streets is null || _streets.Value.Version != version)
            {
                var rows = await session.QueryAsync<StreetEntryRow>(
                    $"select {StreetEntryRow.Columns} from street_entry order by ordinal",
                    null,
                    cancellationToken
                );
                _streets = (version, StreetRegister.Build(rows.Select(row => row.ToEntry())));
            }

            return _streets.Value.Register;
        }
        finally
        {
            _loading.Release();
        }
    }

    public void Dispose() => _loading.Dispose();

    private sealed record Division(string Version, DateTimeOffset LoadedAt);
}
