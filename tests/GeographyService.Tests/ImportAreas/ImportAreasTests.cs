using System.Net;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.GeographyService.Tests.ImportAreas;

public sealed class ImportAreasTests(RunningGeography geography)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private readonly Town _town = new();
    private readonly string _version = RunningGeography.NewVersion();

    [Fact]
    public async Task Stores_all_levels_of_a_file_with_their_paths()
    {
        var answer = (await geography.ImportAsync(_town.GeoJson, Town.Profile(_version), Cancelled)).ShouldBeOk();

        answer.Body.GetProperty("areas").GetInt32().ShouldBe(7);
        answer.Warnings.ShouldBeEmpty();
        var areas = await geography.GetAsync($"/areas?version={_version}", Cancelled);
        areas.Codes.ShouldBe(["10044", "10044001", "10044002", "10044001-01", "10044001-02", "10044002-01", "10044002-02"]);
        areas
            .Body[3]
            .GetProperty("path")
            .EnumerateArray()
            .Select(code => code.GetString())
            .ShouldBe(["10044", "10044001", "10044001-01"]);
    }

    [Fact]
    public async Task Takes_parents_from_the_beginning_of_the_code()
    {
        object[] levels =
        [
            Town.Levels[0],
            new
            {
                code = "gemeinde",
                name = "Gemeinde",
                namePlural = "Gemeinden",
                rank = 1,
                parent = 5,
            },
            new
            {
                code = "stadtteil",
                name = "Stadtteil",
                namePlural = "Stadtteile",
                rank = 2,
                parent = 8,
            },
        ];

        (
            await geography.ImportAsync(
                _town.GeoJson,
                new
                {
                    version = _version,
                    levels,
                    levelProperty = "ebene",
                    crs = Town.Crs,
                },
                Cancelled
            )
        ).ShouldBeOk();

        var areas = await geography.GetAsync($"/areas?version={_version}&level=stadtteil", Cancelled);
        areas.Body[0].GetProperty("parent").GetString().ShouldBe("10044001");
    }

    [Fact]
    public async Task Forms_a_level_that_no_file_has_as_the_union_of_its_parts()
    {
        var gemeinden = Town.Collection(_town.GemeindeFeature(1), _town.GemeindeFeature(2));
        var profile = new
        {
            version = _version,
            levels = Town.Levels,
            level = "gemeinde",
            crs = Town.Crs,
            form = new object[]
            {
                new
                {
                    level = "kreis",
                    prefixLength = 5,
                    names = new Dictionary<string, string> { ["10044"] = "Kreis Muster" },
                },
            },
        };

        (await geography.ImportAsync(gemeinden, profile, Cancelled)).ShouldBeOk();

        var areas = await geography.GetAsync($"/areas?version={_version}", Cancelled);
        areas.Codes.ShouldBe(["10044", "10044001", "10044002"]);
        areas.Body[0].GetProperty("name").GetString().ShouldBe("Kreis Muster");
        (await SquareMetresAsync("10044")).ShouldBe(8_000_000, 1);
    }

    [Fact]
    public async Task A_later_import_adds_a_finer_level_to_the_same_version()
    {
        var profile = Town.Profile(_version);
        (await geography.ImportAsync(Town.Collection(_town.Features.Take(3)), profile, Cancelled)).ShouldBeOk();

        (await geography.ImportAsync(Town.Collection(_town.Features.Skip(3)), profile, Cancelled)).ShouldBeOk();

        (await geography.GetAsync($"/areas?version={_version}", Cancelled)).Codes.Length.ShouldBe(7);
    }

    [Fact]
    public async Task The_same_import_twice_changes_nothing()
    {
        (await geography.ImportAsync(_town.GeoJson, Town.Profile(_version), Cancelled)).ShouldBeOk();
        var before = (await geography.GetAsync($"/areas?version={_version}", Cancelled)).Body.ToString();

        (await geography.ImportAsync(_town.GeoJson, Town.Profile(_version), Cancelled)).ShouldBeOk();

        (await geography.GetAsync($"/areas?version={_version}", Cancelled)).Body.ToString().ShouldBe(before);
    }

    [Fact]
    public async Task Puts_right_what_the_profile_knows_to_be_wrong_and_says_so()
    {
        var file = Town.Collection(_town.Kreis, _town.Square(_town.Code, "Gemeinde 1", "gemeinde", _town.Code, 0, 2));
        object Profile(string name) =>
            new
            {
                version = _version,
                levels = Town.Levels,
                levelProperty = "ebene",
                crs = Town.Crs,
                parent = "teil_von",
                corrections = new[] { new { when = new { code = "10044", name }, set = new { code = "10044001" } } },
            };

        (await geography.ImportAsync(file, Profile("Gemeinde 7"), Cancelled))
            .ShouldBeProblem(HttpStatusCode.BadRequest)
            .Places[0]
            .ShouldContain("passt auf 0 Gebiete");
        var answer = (await geography.ImportAsync(file, Profile("Gemeinde 1"), Cancelled)).ShouldBeOk();

        answer.Warnings.ShouldHaveSingleItem().ShouldContain("berichtigt");
    }

    [Fact]
    public async Task Tells_of_siblings_that_overlap()
    {
        var file = Town.Collection(
            _town.Kreis,
            _town.GemeindeFeature(1),
            _town.Square("10044002", "Gemeinde 2", "gemeinde", "10044", 1.5, 2.5)
        );

        var answer = (await geography.ImportAsync(file, Town.Profile(_version), Cancelled)).ShouldBeOk();

        answer.Warnings.ShouldHaveSingleItem().ShouldContain("überschneiden sich auf 25");
    }

    [Fact]
    public async Task Tells_of_an_area_that_lies_within_its_sibling()
    {
        var file = Town.Collection(
            _town.Kreis,
            _town.Square("10044001", "Groß", "gemeinde", "10044", 0, 4),
            _town.Square("10044002", "Klein", "gemeinde", "10044", 1, 1)
        );

        (await geography.ImportAsync(file, Town.Profile(_version), Cancelled))
            .ShouldBeOk()
            .Warnings.ShouldHaveSingleItem()
            .ShouldContain("100");
    }

    [Fact]
    public async Task Two_imports_at_once_wait_for_each_other()
    {
        var profile = Town.Profile(_version);
        (await geography.ImportAsync(Town.Collection(_town.Features.Take(3)), profile, Cancelled)).ShouldBeOk();
        var stadtteile = Town.Collection(_town.Features.Skip(3));

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => geography.ImportAsync(stadtteile, profile, Cancelled))
        );

        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.OK);
        (await geography.GetAsync($"/areas?version={_version}", Cancelled)).Codes.Length.ShouldBe(7);
    }

    [Theory]
    [InlineData(Role.Verwalter, "", HttpStatusCode.OK)]
    [InlineData(Role.Dienst, "", HttpStatusCode.OK)]
    [InlineData(Role.Sozialplanung, "10044", HttpStatusCode.OK)]
    [InlineData(Role.Sozialplanung, "10044001", HttpStatusCode.Forbidden)]
    [InlineData(Role.Sozialplanung, "10045", HttpStatusCode.Forbidden)]
    [InlineData(Role.Sozialplanung, "", HttpStatusCode.Forbidden)]
    [InlineData(Role.Statistikstelle, "10044", HttpStatusCode.Forbidden)]
    [InlineData(Role.Datenlieferant, "10044", HttpStatusCode.Forbidden)]
    [InlineData(Role.Oeffentlichkeit, "", HttpStatusCode.Forbidden)]
    public async Task Only_those_responsible_for_the_place_may_import_it(Role role, string place, HttpStatusCode expected)
    {
        (await geography.ImportAsync(_town.GeoJson, Town.Profile(_version), Cancelled)).ShouldBeOk();

        var answer = await geography.ImportAsync(role, place, _town.GeoJson, Town.Profile(_version), Cancelled);

        answer.Status.ShouldBe(expected, answer.Body.ToString());
    }

    private async Task<double> SquareMetresAsync(string code) =>
        (double)
            (
                await geography
                    .Service.Database.CreateCommand(
                        $"select square_metres from area where version = '{_version}' and code = '{code}'"
                    )
                    .ExecuteScalarAsync(Cancelled)
            )!;
}
