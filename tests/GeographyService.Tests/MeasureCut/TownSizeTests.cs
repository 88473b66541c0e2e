using System.Diagnostics;

namespace Sozialplanung.GeographyService.Tests.MeasureCut;

/// <summary>A town of 100 Stadtteile with 114 blocks each: what the laboratory must bear while somebody drags blocks.</summary>
public sealed class TownSizeTests(RunningGeography geography, ITestOutputHelper output)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Eleven_thousand_blocks_are_measured_while_one_waits()
    {
        var version = RunningGeography.NewVersion();
        (
            await geography.ImportAsync(
                Town.Collection(Enumerable.Range(0, 11_400).Select(Block)),
                new
                {
                    version,
                    level = "gross_block",
                    crs = Town.Crs,
                    levels = new[] { Level("gross_stadt", 0), Level("gross_teil", 2), Level("gross_block", 8) },
                    form = new object[]
                    {
                        new { level = "gross_teil", prefixLength = 3 },
                        new { level = "gross_stadt", code = "S" },
                    },
                },
                Cancelled
            )
        ).ShouldBeOk();
        var town = new TownOfBlocks(geography, version);
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

    // 100 columns of 114 blocks of 100 m: a column is a Stadtteil.
    private static object Block(int number)
    {
        var (column, row) = (number / 114, number % 114);
        var (west, south) = (340_000.0 + (column * 100), 5_465_000.0 + (row * 100));
        return Town.Feature(
            new { code = $"{column:000}{row:000}", name = $"Block {number}" },
            [
                [west, south],
                [west + 100, south],
                [west + 100, south + 100],
                [west, south + 100],
                [west, south],
            ]
        );
    }

    private static object Level(string code, int rank) =>
        new
        {
            code,
            name = code,
            namePlural = code,
            rank,
        };
}
