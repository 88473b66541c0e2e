using System.Net;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.GeographyService.Tests.ReadCut;

public sealed class ReadCutTests(RunningGeography geography)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_can_be_had_as_a_list()
    {
        var town = await TownOfBlocks.ImportAsync(geography, Cancelled);
        var cut = await town.DraftAsync(Cancelled);
        (await town.SaveAsync(cut, 1, [("X", "Nord; West")], [("11a", "X")], Cancelled)).ShouldBeOk();

        using var client = geography.Service.As(Role.Verwalter);
        var csv = await client.GetStringAsync(new Uri($"/cuts/{TownOfBlocks.IdOf(cut)}.csv", UriKind.Relative), Cancelled);

        csv.Split("\r\n")[..3].ShouldBe(["block;name;area;areaName", "11a;Block 11a;X;\"Nord; West\"", "11b;Block 11b;;"]);
    }

    [Fact]
    public async Task A_Gebietsstand_that_lost_its_blocks_is_told()
    {
        var town = await TownOfBlocks.ImportAsync(geography, Cancelled);
        var cut = await town.DraftAsync(Cancelled);
        await using var command = geography.Service.Database.CreateCommand(
            $"delete from area where version = '{town.Version}' and level = 'wohnblock'"
        );
        await command.ExecuteNonQueryAsync(Cancelled);

        (await town.ReadAsync(cut, Cancelled))
            .ShouldBeProblem(HttpStatusCode.Conflict)
            .Title.ShouldStartWith("Der Zuschnitt passt nicht mehr zu seinem Gebietsstand.");
    }

    [Fact]
    public async Task An_unknown_one_is_told_in_German()
    {
        var town = await TownOfBlocks.ImportAsync(geography, Cancelled);

        (await town.SendAsync(HttpMethod.Get, $"/cuts/{Guid.CreateVersion7()}", null, Cancelled))
            .ShouldBeProblem(HttpStatusCode.NotFound)
            .Title.ShouldStartWith("Diesen Zuschnitt gibt es nicht");
    }
}
