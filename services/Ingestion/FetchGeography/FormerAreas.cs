using System.Collections.Concurrent;
using System.Text.Json;
using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Ingestion.FetchGeography;

/// <summary>Our copy of every Gebietsstand: when it holds, and its areas, kept in memory until another state of it is stored.</summary>
internal sealed class FormerAreas(ServiceDatabase<IngestionDb> database, DivisionFetch fetch, JsonSerializerOptions json)
{
    private const string ReadDivisions = """
        select version, is_current, valid_from, valid_to, is_convertible, published_at from known_division order by version
        """;

    private const string ReadAreas =
        "select levels::text as levels, areas::text as areas, published_at from known_division where version = @version";

    private readonly ConcurrentDictionary<string, (DateTimeOffset PublishedAt, AreaDirectory Areas)> _read = new(
        StringComparer.Ordinal
    );

    /// <summary>All that Geography has told of; empty while it has told nothing.</summary>
    public async Task<IReadOnlyList<KnownDivision>> KnownAsync(CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        return await session.QueryAsync<KnownDivision>(ReadDivisions, null, cancellationToken);
    }

    /// <summary>Asks Geography anew; for what should be there and is not yet.</summary>
    public Task FetchAsync(CancellationToken cancellationToken) => fetch.FetchAsync(cancellationToken);

    /// <summary>
    /// The areas of a Gebietsstand; asked for where our copy does not have it yet. Null where there is none. Errors:
    /// <see cref="NotYetException"/> while Geography, which alone can say so, does not answer.
    /// </summary>
    public async Task<AreaDirectory?> ReadAsync(string version, CancellationToken cancellationToken)
    {
        if (await KeptAsync(version, cancellationToken) is { } kept)
        {
            return kept;
        }

        try
        {
            await fetch.FetchAsync(cancellationToken);
        }
        catch (HttpRequestException e) when (Faults.ArePassing(e))
        {
            throw new NotYetException(
                $"Der Gebietsstand „{version}“ ist hier noch nicht bekannt, und die Liste der Gebietsstände ist gerade nicht zu bekommen. Bitte gleich noch einmal versuchen."
            );
        }

        return await KeptAsync(version, cancellationToken);
    }

    public async Task<bool> ExistsAsync(string version, CancellationToken cancellationToken) =>
        await ReadAsync(version, cancellationToken) is not null;

    private async Task<AreaDirectory?> KeptAsync(string version, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var stamp = await session.SingleOrDefaultAsync<DateTimeOffset?>(
            "select published_at from known_division where version = @version",
            new { version },
            cancellationToken
        );
        if (stamp is null)
        {
            return null;
        }

        if (_read.TryGetValue(version, out var read) && read.PublishedAt == stamp)
        {
            return read.Areas;
        }

        var copy = await session.SingleAsync<Copy>(ReadAreas, new { version }, cancellationToken);
        var areas = DirectoryOf(version, copy);
        if (areas is not null)
        {
            _read[version] = (copy.PublishedAt, areas);
        }

        return areas;
    }

    private AreaDirectory? DirectoryOf(string version, Copy copy)
    {
        var areas = JsonSerializer.Deserialize<PublishedArea[]>(copy.Areas, json)!;
        var levels = JsonSerializer.Deserialize<PublishedLevel[]>(copy.Levels, json)!;
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
                $"{version} {copy.PublishedAt:O}",
                version
            )
            {
                IsFormer = true,
            };
    }

    private sealed record Copy(string Levels, string Areas, DateTimeOffset PublishedAt);
}
