using System.Diagnostics;

namespace Sozialplanung.GeographyService.Tests.MeasureCut;

/// <summary>A town of 100 Stadtteile with 114 blocks each: what the laboratory must bear while somebody drags blocks.</summary>
public sealed class TownSizeTests(RunningGeography geography, ITestOutputHelper output)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    // 100 columns of 114 blocks of 100 m: a column is a Stadtteil. An import of as many would take most of the time.
    private const string Fill = """
        insert into level (code, name, name_plural, rank, division, is_overlapping)
        select code, code, code, rank, '', false from (values ('gross_stadt', 0), ('gross_teil', 2), ('gross_block', 8)) l (code, rank);
        insert into area_version (version, is_current, published_at) values ('@version', false, now());
        with block as (
            select to_char(x, 'FM000') as column_code, to_char(x, 'FM000') || to_char(y, 'FM000') as code,
                ST_Multi(ST_MakeEnvelope(340000 + x * 100, 5465000 + y * 100, 340100 + x * 100, 5465100 + y * 100, 25832)) as geometry
            from generate_series(0, 99) x, generate_series(0, 113) y),
        all_areas as (
            select 'S' as code, 'gross_stadt' as level, null as parent, array['S'] as path, ST_Multi(ST_Union(geometry)) as geometry from block
            union all
            select column_code, 'gross_teil', 'S', array['S', column_code], ST_Multi(ST_Union(geometry)) from block group by column_code
            union all
            select code, 'gross_block', column_code, array['S', column_code, code], geometry from block)
        insert into area (version, code, level, name, parent, path, geometry, label, square_metres)
        select '@version', code, level, code, parent, path, geometry, ST_Transform(ST_PointOnSurface(geometry), 4326), ST_Area(geometry)
        from all_areas
        """;

    [Fact]
    public async Task Eleven_thousand_blocks_are_measured_while_one_waits()
    {
        var town = new TownOfBlocks(geography, RunningGeography.NewVersion());
        await using (
            var fill = geography.Service.Database.CreateCommand(Fill.Replace("@version", town.Version, StringComparison.Ordinal))
        )
        {
            await fill.ExecuteNonQueryAsync(Cancelled);
        }

        var watch = Stopwatch.StartNew();
        var cut = await town.DraftAsync(Cancelled, new { blockLevel = "gross_block", level = "gross_teil" });
        Told(watch, "drafted");
        var body = new
        {
            areas = cut.GetProperty("areas"),
            blocks = cut.GetProperty("blocks")
                .EnumerateArray()
                .Select(block => new
                {
                    code = block.GetProperty("code").GetString(),
                    area = block.GetProperty("area").GetString(),
                })
                .ToArray(),
        };

        var path = $"/cuts/{TownOfBlocks.IdOf(cut)}/measures";
        (await town.SendAsync(HttpMethod.Post, path, body, Cancelled)).ShouldBeOk();
        Told(watch, "measured for the first time");
        var measured = (await town.SendAsync(HttpMethod.Post, path, body, Cancelled)).ShouldBeOk().Body;

        Told(watch, "measured again").ShouldBeLessThan(TimeSpan.FromSeconds(10));
        measured.GetProperty("areas").GetArrayLength().ShouldBe(100);
        measured.GetProperty("areas").EnumerateArray().ShouldAllBe(area => area.GetProperty("pieces").GetInt32() == 1);
        measured.GetProperty("findings").GetArrayLength().ShouldBe(0);
    }

    private TimeSpan Told(Stopwatch watch, string what)
    {
        var passed = watch.Elapsed;
        output.WriteLine($"{what}: {passed.TotalMilliseconds:0} ms");
        watch.Restart();
        return passed;
    }
}
