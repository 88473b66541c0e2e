using System.Text.Json;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.ServiceDefaults.AreaCopy;

/// <summary>Replaces the copy of the areas in the session's transaction.</summary>
public sealed class AreaCopyStore
{
    private const string TakeVersion = """
        insert into division (version) values (@version)
        on conflict (is_current) do update set version = excluded.version, loaded_at = clock_timestamp()
        """;

    private const string Clear = "delete from area; delete from area_level";

    private const string InsertLevels = """
        insert into area_level (code, name, name_plural, rank, division, map_hash)
        select * from unnest(@codes::text[], @names::text[], @plurals::text[], @ranks::int[], @divisions::text[], @maps::text[])
        """;

    // Arrays of different lengths cannot be unnested as rows; paths and members travel as JSON.
    private const string InsertAreas = """
        insert into area (code, name, level, parent, path, members, position)
        select a.code, a.name, a.level, a.parent, a.path, coalesce(a.members, '{}'), a.position
        from jsonb_to_recordset(@areas::jsonb) as a(code text, name text, level text, parent text, path text[], members text[], position int)
        """;

    private readonly string? _afterwards;

    internal AreaCopyStore(string? afterwards) => _afterwards = afterwards;

    internal async Task TakeAsync(
        DbSession session,
        string version,
        IReadOnlyList<PublishedLevel> levels,
        IReadOnlyList<PublishedArea> areas,
        CancellationToken cancellationToken
    )
    {
        await session.ExecuteAsync(TakeVersion, new { version }, cancellationToken);
        await session.ExecuteAsync(Clear, null, cancellationToken);
        await session.ExecuteAsync(InsertLevels, LevelRows(levels), cancellationToken);
        await session.ExecuteAsync(InsertAreas, new { areas = AreaRows(levels, areas) }, cancellationToken);
        if (_afterwards is not null)
        {
            await session.ExecuteAsync(_afterwards, null, cancellationToken);
        }
    }

    private static object LevelRows(IReadOnlyList<PublishedLevel> levels) =>
        new
        {
            codes = levels.Select(level => level.Code).ToArray(),
            names = levels.Select(level => level.Name).ToArray(),
            plurals = levels.Select(level => level.NamePlural).ToArray(),
            ranks = levels.Select(level => level.Rank).ToArray(),
            divisions = levels.Select(level => level.Division).ToArray(),
            maps = levels.Select(level => level.MapHash).ToArray(),
        };

    /// <summary>Coarsest level first, then by code: the order in which people read them.</summary>
    private static string AreaRows(IReadOnlyList<PublishedLevel> levels, IReadOnlyList<PublishedArea> areas)
    {
        var ranks = levels.ToDictionary(level => level.Code, level => level.Rank, StringComparer.Ordinal);
        var rows = areas
            .OrderBy(area => ranks.GetValueOrDefault(area.Level))
            .ThenBy(area => area.Code, StringComparer.Ordinal)
            .Select(
                (area, position) =>
                    new
                    {
                        area.Code,
                        area.Name,
                        area.Level,
                        area.Parent,
                        area.Path,
                        area.Members,
                        Position = position,
                    }
            );
        return JsonSerializer.Serialize(rows, JsonSerializerOptions.Web);
    }
}
