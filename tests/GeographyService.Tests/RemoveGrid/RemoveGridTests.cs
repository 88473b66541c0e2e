using System.Net;
using Sozialplanung.GeographyService.Tests.MakeGrid;
using Sozialplanung.ServiceDefaults.Callers;
using static Sozialplanung.GeographyService.Tests.RunningGeography;

namespace Sozialplanung.GeographyService.Tests.RemoveGrid;

public sealed class RemoveGridTests(RunningGeography geography)
{
    private readonly GridQuestions _ask = new(geography);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_grid_is_gone_with_its_map_and_the_areas_stay()
    {
        var version = await _ask.TownAsync();
        var made = (await _ask.PostAsync("/grids", new { cellMetres = 1000, version })).ShouldBeOk().Body;

        var removed = (await DeleteAsync(1000, version)).ShouldBeOk().Body;

        removed.GetProperty("cells").GetInt32().ShouldBe(made.GetProperty("cells").GetInt32());
        (await geography.GetAsync($"/areas?version={version}", Cancelled)).Codes.Length.ShouldBe(7);
        (await geography.GetAsync($"/levels?version={version}", Cancelled))
            .Body.EnumerateArray()
            .Select(level => level.GetProperty("code").GetString())
            .ShouldBe(["kreis", "gemeinde", "stadtteil"]);
        (await DeleteAsync(1000, version)).ShouldBeProblem(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_municipality_takes_away_its_own_cells_only()
    {
        var version = await _ask.TownAsync();
        (await _ask.PostAsync("/grids", new { cellMetres = 1000, version })).ShouldBeOk();

        (await DeleteAsync(1000, version, Role.Sozialplanung, "10044001")).ShouldBeOk();

        var left = await _ask.CellsAsync(version, "raster-1km");
        left.ShouldNotBeEmpty();
        left.ShouldAllBe(cell => cell.Parent!.StartsWith("10044002", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_may_not_edit_areas_takes_nothing_away()
    {
        var version = await _ask.TownAsync();
        (await _ask.PostAsync("/grids", new { cellMetres = 1000, version })).ShouldBeOk();

        (await DeleteAsync(1000, version, Role.Statistikstelle, "10044")).ShouldBeProblem(HttpStatusCode.Forbidden);
    }

    private async Task<Answer> DeleteAsync(int metres, string version, Role role = Role.Verwalter, string place = "")
    {
        using var client = geography.Service.As(role, place);
        var address = new Uri($"/grids/{metres}?version={version}", UriKind.Relative);
        return await Answer.OfAsync(await client.DeleteAsync(address, Cancelled), Cancelled);
    }
}
