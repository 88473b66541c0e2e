using System.Text.Json.Nodes;

namespace Sozialplanung.Cli.Tests.Areas;

public sealed class GridCommandTests
{
    private static readonly object _grid = new
    {
        version = "2025-01-01",
        isCurrent = true,
        level = "raster-1km",
        levelName = "Rasterzellen (1 km)",
        cells = 84,
        replaced = 0,
        first = new[]
        {
            new
            {
                code = "CRS3035RES1000mN2684000E4334000",
                name = "1kmN2684E4334",
                parent = "10044001",
                parentName = "Auental",
            },
        },
        warnings = new[] { new { text = "Ein Gebiet enthält keinen Mittelpunkt einer Zelle." } },
    };

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_dry_run_counts_the_cells()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer("POST /api/geography/grids/check", _grid);

        var outcome = await installation.RunAsync(Cancelled, "grid", "make", "1km", "--area", "10044001", "--dry-run");

        outcome.ShouldBe(
            new Outcome(
                0,
                """
                Rasterzellen (1 km) im Gebietsstand 2025-01-01: 84, davor 0.
                  CRS3035RES1000mN2684000E4334000 in Auental (10044001)
                  Hinweis: Ein Gebiet enthält keinen Mittelpunkt einer Zelle.
                Probelauf: Es wurde nichts geändert.

                """,
                ""
            )
        );
        Plain(installation.Requests.ShouldHaveSingleItem().Body)
            .ShouldBe("""{"cellMetres":1000,"area":"10044001","version":null,"keys":"Inspire"}""");
    }

    [Fact]
    public async Task A_grid_is_made_with_short_keys()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer("POST /api/geography/grids", _grid);

        var outcome = await installation.RunAsync(Cancelled, "grid", "make", "100m", "--short", "--version", "2025-01-01");

        outcome.Code.ShouldBe(0);
        outcome.Output.ShouldEndWith("Die Ebene heißt „raster-1km“.\n");
        Plain(installation.Requests.ShouldHaveSingleItem().Body)
            .ShouldBe("""{"cellMetres":100,"area":null,"version":"2025-01-01","keys":"Compact"}""");
    }

    [Fact]
    public async Task A_grid_is_removed()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer(
            "DELETE /api/geography/grids/100?version=2025-01-01",
            new
            {
                version = "2025-01-01",
                level = "raster-100m",
                cells = 8391,
            }
        );

        var outcome = await installation.RunAsync(Cancelled, "grid", "remove", "100m", "--version", "2025-01-01");

        outcome.ShouldBe(new Outcome(0, "8391 Zellen aus dem Gebietsstand 2025-01-01 entfernt.\n", ""));
    }

    [Fact]
    public async Task Another_width_is_refused_without_a_request()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);

        var outcome = await installation.RunAsync(Cancelled, "grid", "make", "250m");

        outcome.Code.ShouldBe(2);
        outcome.Errors.ShouldStartWith("„250m“ ist keine Breite einer Zelle; es gibt 100m und 1km.");
        installation.Requests.ShouldBeEmpty();
    }

    private static string Plain(string json) => JsonNode.Parse(json)!.ToJsonString();
}
