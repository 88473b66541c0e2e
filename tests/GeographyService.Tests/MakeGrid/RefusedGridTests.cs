using System.Net;
using System.Text.Json.Nodes;
using Sozialplanung.ServiceDefaults.Callers;
using static Sozialplanung.GeographyService.Tests.RunningGeography;

namespace Sozialplanung.GeographyService.Tests.MakeGrid;

/// <summary>What is no grid, whose it is not, and what becomes of cells in a Zuschnitt.</summary>
public sealed class RefusedGridTests(RunningGeography geography)
{
    private readonly GridQuestions _ask = new(geography);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Too_many_cells_are_refused_before_they_are_drawn()
    {
        var version = NewVersion();
        var wide = new Town();
        var ring = wide.Ring(0, 150); // 300 square kilometres, 30,000 hectares
        (
            await geography.ImportAsync(
                Town.Collection(
                    Town.Feature(
                        new
                        {
                            code = "weit",
                            name = "Weit",
                            ebene = "kreis",
                        },
                        ring
                    )
                ),
                Town.Profile(version),
                Cancelled
            )
        ).ShouldBeOk();

        var refused = await _ask.PostAsync("/grids", new { cellMetres = 100, version });

        refused.ShouldBeProblem(HttpStatusCode.BadRequest);
        refused.Title.ShouldMatch(
            "^Das wären rund 30\\.\\d{3} Zellen; ein Raster hat je Gebietsstand höchstens 25\\.000\\. Bitte wählen Sie ein kleineres Gebiet oder Zellen von 1 km\\.$"
        );
    }

    [Theory]
    [InlineData("""{"cellMetres":250}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"cellMetres":100,"version":"1900-01-01"}""", HttpStatusCode.NotFound)]
    [InlineData("""{"cellMetres":100,"area":"gibtesnicht"}""", HttpStatusCode.NotFound)]
    public async Task What_is_not_there_is_a_sentence(string request, HttpStatusCode status)
    {
        var body = JsonNode.Parse(request)!.AsObject();
        body["version"] ??= await _ask.TownAsync();

        (await _ask.PostAsync("/grids", body)).ShouldBeProblem(status);
    }

    [Fact]
    public async Task A_municipality_lays_a_grid_over_its_own_area_and_no_other()
    {
        var version = await _ask.TownAsync();
        (await _ask.PostAsync("/grids", new { cellMetres = 1000, version })).ShouldBeOk(); // the level is there

        var own = await _ask.PostAsync(
            "/grids",
            new
            {
                cellMetres = 1000,
                version,
                area = "10044001-01",
            },
            Role.Sozialplanung,
            "10044001"
        );
        var other = await _ask.PostAsync(
            "/grids",
            new
            {
                cellMetres = 1000,
                version,
                area = "10044002",
            },
            Role.Sozialplanung,
            "10044001"
        );
        var all = await _ask.PostAsync("/grids", new { cellMetres = 1000, version }, Role.Sozialplanung, "10044001");

        own.ShouldBeOk();
        other
            .ShouldBeProblem(HttpStatusCode.Forbidden)
            .Title.ShouldBe("„Gemeinde 2“ liegt außerhalb Ihrer Zuständigkeit (10044001).");
        all.ShouldBeProblem(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Cells_are_blocks_of_a_cut_and_find_their_area_in_the_new_division()
    {
        var version = await _ask.TownAsync();
        (await _ask.PostAsync("/grids", new { cellMetres = 1000, version })).ShouldBeOk();
        (await _ask.PostAsync("/grids", new { cellMetres = 100, version })).ShouldBeOk();
        var drafted = await _ask.PostAsync(
            "/cuts",
            new
            {
                name = "Raster",
                version,
                blockLevel = "raster-1km",
                level = "stadtteil",
            }
        );
        drafted.Status.ShouldBe(HttpStatusCode.Created, drafted.Body.ToString());
        var to = NewVersion();

        (
            await _ask.PostAsync(
                $"/cuts/{drafted.Body.GetProperty("id").GetString()}/hand-over",
                new
                {
                    version = to,
                    validFrom = "2027-01-01",
                    reason = "Nach Kilometern",
                }
            )
        ).ShouldBeOk();

        var small = await _ask.CellsAsync(to, "raster-100m");
        small.ShouldNotBeEmpty();
        var stadtteile = await _ask.CellsAsync(to, "stadtteil");
        small.Select(cell => cell.Parent).Distinct().ShouldBeSubsetOf([.. stadtteile.Select(area => (string?)area.Code)]);
        (await _ask.WrongPathsAsync(to)).ShouldBe(0);
    }
}
