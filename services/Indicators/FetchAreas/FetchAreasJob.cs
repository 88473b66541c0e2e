using System.Text.Json;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Clients;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Jobs;

namespace Sozialplanung.Indicators.FetchAreas;

/// <summary>Copies the division that Geography published; an older one arriving late changes nothing.</summary>
internal sealed class FetchAreasJob(ServiceDatabase database, ServiceClients clients, JsonSerializerOptions json) : IJob
{
    public const string Kind = "fetch-areas";

    private const string TakeVersion = """
        insert into division (version, published_at) values (@DivisionVersion, @PublishedAt)
        on conflict (is_current) do update set version = excluded.version, published_at = excluded.published_at, loaded_at = now()
        where division.published_at <= excluded.published_at
        """;

    private const string InsertLevels = """
        insert into area_level (code, name, name_plural, rank, division)
        select * from unnest(@codes::text[], @names::text[], @plurals::text[], @ranks::int[], @divisions::text[])
        """;

    // Arrays of different lengths cannot be unnested as rows; paths and members travel as JSON.
    private const string InsertAreas = """
        insert into area (code, name, level, parent, path, members, position)
        select a.code, a.name, a.level, a.parent, a.path, coalesce(a.members, '{}'), a.position
        from jsonb_to_recordset(@areas::jsonb) as a(code text, name text, level text, parent text, path text[], members text[], position int)
        """;

    public async Task RunAsync(JobContext job, CancellationToken cancellationToken)
    {
        var arguments = job.Arguments<FetchAreasArguments>();
        using var geography = clients.For("geography", Caller.System);
        var levels = await geography.GetFromJsonAsync<GeographyLevel[]>("levels", json, cancellationToken) ?? [];
        var areas =
            await geography.GetFromJsonAsync<PublishedArea[]>(
                $"areas?version={Uri.EscapeDataString(arguments.DivisionVersion)}",
                json,
                cancellationToken
            ) ?? [];
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        if (await session.ExecuteAsync(TakeVersion, arguments, cancellationToken) == 1)
        {
            await session.ExecuteAsync("delete from area", null, cancellationToken);
            await session.ExecuteAsync("delete from area_level", null, cancellationToken);
            await session.ExecuteAsync(InsertLevels, LevelRows(levels), cancellationToken);
            await session.ExecuteAsync(InsertAreas, new { areas = AreaRows(levels, areas) }, cancellationToken);
            await session.CommitAsync(cancellationToken);
        }

        await job.ReportAsync(areas.Length, areas.Length, $"{areas.Length} Gebiete übernommen.", cancellationToken);
    }

    private static object LevelRows(GeographyLevel[] levels) =>
        new
        {
            codes = levels.Select(level => level.Code).ToArray(),
            names = levels.Select(level => level.Name).ToArray(),
            plurals = levels.Select(level => level.NamePlural ?? level.Name).ToArray(),
            ranks = levels.Select(level => level.Rank).ToArray(),
            divisions = levels.Select(level => level.Division ?? "").ToArray(),
        };

    private string AreaRows(GeographyLevel[] levels, PublishedArea[] areas)
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
        return JsonSerializer.Serialize(rows, json);
    }
}
