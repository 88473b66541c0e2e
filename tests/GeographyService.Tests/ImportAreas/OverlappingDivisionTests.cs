using System.Net;

namespace Sozialplanung.GeographyService.Tests.ImportAreas;

/// <summary>Programmgebiete lie across the hierarchy: each is a list of areas of the finest level.</summary>
public sealed class OverlappingDivisionTests(RunningGeography geography)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private readonly Town _town = new();
    private readonly string _version = RunningGeography.NewVersion();

    [Fact]
    public async Task Takes_its_members_from_a_list()
    {
        await StoreTownAsync();
        var file = Town.Collection(
            _town.Square("P-01", "Soziale Stadt", "programmgebiet", "10044", 1, 2, ["10044001-02", "10044002-01"])
        );

        (await geography.ImportAsync(file, Profile("mitglieder"), Cancelled)).ShouldBeOk();

        (await MembersAsync()).ShouldBe(["10044001-02", "10044002-01"]);
    }

    [Fact]
    public async Task A_coarser_code_stands_for_all_areas_below_it()
    {
        await StoreTownAsync();
        var file = Town.Collection(_town.Square("P-01", "Soziale Stadt", "programmgebiet", "10044", 0, 2, ["10044001"]));

        (await geography.ImportAsync(file, Profile("mitglieder"), Cancelled)).ShouldBeOk();

        (await MembersAsync()).ShouldBe(["10044001-01", "10044001-02"]);
    }

    [Fact]
    public async Task Takes_those_areas_that_lie_inside_for_the_most_part()
    {
        await StoreTownAsync();
        var file = Town.Collection(_town.Square("P-01", "Soziale Stadt", "programmgebiet", "10044", 0.7, 1.6));

        (await geography.ImportAsync(file, Profile(new { by = "geometry", minimumShare = 0.5 }), Cancelled)).ShouldBeOk();

        (await MembersAsync()).ShouldBe(["10044001-02"]); // 30 %, 100 %, 30 % of the three it touches
    }

    [Fact]
    public async Task Without_a_boundary_it_is_the_union_of_its_members()
    {
        await StoreTownAsync();
        var file = Town.Collection(
            new
            {
                type = "Feature",
                geometry = (object?)null,
                properties = new
                {
                    code = "P-01",
                    name = "Soziale Stadt",
                    ebene = "programmgebiet",
                    teil_von = "10044",
                    mitglieder = "10044001-02; 10044002-01",
                },
            }
        );

        (await geography.ImportAsync(file, Profile("mitglieder"), Cancelled)).ShouldBeOk();

        var squareMetres = await geography
            .Service.Database.CreateCommand($"select square_metres from area where version = '{_version}' and code = 'P-01'")
            .ExecuteScalarAsync(Cancelled);
        ((double)squareMetres!).ShouldBe(4_000_000, 1);
    }

    [Fact]
    public async Task A_member_that_does_not_exist_is_refused_by_name()
    {
        await StoreTownAsync();
        var file = Town.Collection(
            _town.Square("P-01", "Soziale Stadt", "programmgebiet", "10044", 1, 2, ["10044001-02", "10044009-01"])
        );

        var answer = await geography.ImportAsync(file, Profile("mitglieder"), Cancelled);

        answer.ShouldBeProblem(HttpStatusCode.BadRequest).Places.ShouldHaveSingleItem().ShouldContain("„10044009-01“");
    }

    [Fact]
    public async Task Comes_with_the_hierarchy_in_one_file_too()
    {
        var file = Town.Collection([
            .. _town.Features,
            _town.Square("P-01", "Soziale Stadt", "programmgebiet", "10044", 1, 2, ["10044001-02"]),
        ]);

        (await geography.ImportAsync(file, Profile("mitglieder"), Cancelled)).ShouldBeOk();

        (await MembersAsync()).ShouldBe(["10044001-02"]);
    }

    private async Task StoreTownAsync() =>
        (await geography.ImportAsync(_town.GeoJson, Town.Profile(_version), Cancelled)).ShouldBeOk();

    private object Profile(object members) =>
        new
        {
            version = _version,
            levels = (object[])[.. Town.Levels, Town.ProgramLevel(members)],
            levelProperty = "ebene",
            crs = Town.Crs,
            parent = "teil_von",
        };

    private async Task<string[]> MembersAsync()
    {
        var areas = await geography.GetAsync($"/areas?version={_version}&level=programmgebiet", Cancelled);
        return [.. areas.Body[0].GetProperty("members").EnumerateArray().Select(member => member.GetString()!)];
    }
}
