using System.Text;
using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;
using static Sozialplanung.GeographyService.Tests.RunningGeography;

namespace Sozialplanung.GeographyService.Tests.MakeGrid;

/// <summary>What the tests of grids ask of the service and its database.</summary>
internal sealed class GridQuestions(RunningGeography geography)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async Task<string> TownAsync()
    {
        var version = NewVersion();
        (await geography.ImportAsync(new Town().GeoJson, Town.Profile(version), Cancelled)).ShouldBeOk();
        return version;
    }

    public async Task<Answer> PostAsync(string path, object body, Role role = Role.Verwalter, string place = "")
    {
        using var client = geography.Service.As(role, place);
        using var content = new StringContent(
            JsonSerializer.Serialize(body, JsonSerializerOptions.Web),
            Encoding.UTF8,
            "application/json"
        );
        return await Answer.OfAsync(await client.PostAsync(new Uri(path, UriKind.Relative), content, Cancelled), Cancelled);
    }

    public async Task<IReadOnlyList<(string Code, string Name, string? Parent)>> CellsAsync(string version, string level) =>
        [
            .. (await geography.GetAsync($"/areas?version={version}&level={level}", Cancelled))
                .Body.EnumerateArray()
                .Select(area =>
                    (
                        area.GetProperty("code").GetString()!,
                        area.GetProperty("name").GetString()!,
                        area.GetProperty("parent").GetString()
                    )
                ),
        ];

    /// <summary>Cell by cell, another way round: every corner of the grid near the town, and the Stadtteil of its centre.</summary>
    public async Task<Dictionary<string, string?>> CellsBySqlAsync(string version, int metres)
    {
        await using var command = geography.Service.Database.CreateCommand(
            """
            select format('CRS3035RES%smN%sE%s', $2, n * $2, e * $2), a.code
            from generate_series(2800000 / $2, 3100000 / $2) n cross join generate_series(4000000 / $2, 4300000 / $2) e
            join area a on a.version = $1 and a.level = 'stadtteil'
             and ST_Contains(a.geometry, ST_Transform(ST_SetSRID(ST_MakePoint(e * $2 + $2 / 2, n * $2 + $2 / 2), 3035), 25832))
            """
        );
        command.Parameters.Add(new() { Value = version });
        command.Parameters.Add(new() { Value = metres });
        var cells = new Dictionary<string, string?>();
        await using var rows = await command.ExecuteReaderAsync(Cancelled);
        while (await rows.ReadAsync(Cancelled))
        {
            cells.Add(rows.GetString(0), rows.GetString(1));
        }

        return cells;
    }

    public async Task<IReadOnlyList<double>> SquareMetresAsync(string version, string level)
    {
        await using var command = geography.Service.Database.CreateCommand(
            "select square_metres from area where version = $1 and level = $2"
        );
        command.Parameters.Add(new() { Value = version });
        command.Parameters.Add(new() { Value = level });
        var squares = new List<double>();
        await using var rows = await command.ExecuteReaderAsync(Cancelled);
        while (await rows.ReadAsync(Cancelled))
        {
            squares.Add(rows.GetDouble(0));
        }

        return squares;
    }

    public async Task<long> WrongPathsAsync(string version)
    {
        await using var command = geography.Service.Database.CreateCommand(
            "select count(*) from area a left join area p on p.version = a.version and p.code = a.parent where a.version = $1 and a.parent is not null and a.path is distinct from p.path || a.code"
        );
        command.Parameters.Add(new() { Value = version });
        return (long)(await command.ExecuteScalarAsync(Cancelled))!;
    }

    public async Task<string> PointOfAsync(string version, string code)
    {
        var area = (await geography.GetAsync($"/areas?version={version}&level=stadtteil", Cancelled))
            .Body.EnumerateArray()
            .Single(area => area.GetProperty("code").GetString() == code);
        return Town.Query(area.GetProperty("lon").GetDouble(), area.GetProperty("lat").GetDouble());
    }
}
