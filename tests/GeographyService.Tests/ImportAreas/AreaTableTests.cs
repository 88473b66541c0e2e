using System.Net;
using System.Text;
using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;
using static Sozialplanung.GeographyService.Tests.RunningGeography;

namespace Sozialplanung.GeographyService.Tests.ImportAreas;

/// <summary>Areas of a list: keys, names and what they belong to, without boundaries.</summary>
public sealed class AreaTableTests(RunningGeography geography)
{
    private const string List = """
        Schlüssel;Bezeichnung;Gehört zu
        10044001-01;Altstadt;10044001
        10044001-02;Neustadt;10044001
        10044002-01;Vorstadt;10044002

        """;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private readonly Town _town = new();
    private readonly string _version = NewVersion();

    [Fact]
    public async Task A_list_becomes_areas_without_a_place_and_without_a_map()
    {
        await AboveAsync();

        (await SendAsync("areas", List)).ShouldBeOk().Body.GetProperty("areas").GetInt32().ShouldBe(3);

        var areas = (await geography.GetAsync($"/areas?version={_version}&level=stadtteil", Cancelled)).ShouldBeOk().Body;
        areas[0].GetProperty("name").GetString().ShouldBe("Altstadt");
        areas[0]
            .GetProperty("path")
            .EnumerateArray()
            .Select(code => code.GetString())
            .ShouldBe(["10044", "10044001", "10044001-01"]);
        areas[0].GetProperty("lon").ValueKind.ShouldBe(JsonValueKind.Null);
        var levels = (await geography.GetAsync($"/levels?version={_version}", Cancelled)).ShouldBeOk().Body;
        var hashes = levels.EnumerateArray().ToDictionary(Code, level => level.GetProperty("mapHash").GetString()!);
        (hashes["stadtteil"], hashes["gemeinde"].Length).ShouldBe(("", 16));
        var collections = (await geography.GetAsync($"/ogc/collections?version={_version}", Cancelled)).ShouldBeOk().Body;
        collections
            .GetProperty("collections")
            .EnumerateArray()
            .Select(collection => collection.GetProperty("id").GetString())
            .ShouldBe(["kreis", "gemeinde"]);
    }

    [Fact]
    public async Task A_whole_division_can_be_a_list()
    {
        var answer = await geography.ImportAsync(
            Role.Verwalter,
            "",
            Encoding.UTF8.GetBytes("code,name,ebene,teil_von\nK,Kreis,kreis,\nG,Gemeinde,gemeinde,K\n"),
            Town.Profile(_version),
            "areas",
            Cancelled
        );

        answer.ShouldBeOk();
        (await geography.GetAsync($"/areas?version={_version}", Cancelled)).Codes.ShouldBe(["K", "G"]);
    }

    [Fact]
    public async Task A_list_does_not_take_the_place_of_areas_with_boundaries()
    {
        (await geography.ImportAsync(_town.GeoJson, Town.Profile(_version), Cancelled)).ShouldBeOk();

        var refused = await SendAsync("areas", List);

        refused
            .ShouldBeProblem(HttpStatusCode.BadRequest)
            .Title.ShouldStartWith(
                $"Im Gebietsstand {_version} haben 4 Gebiete der Ebene „Stadtteil“ Grenzen; die Datei hat keine und würde sie löschen."
            );
    }

    [Fact]
    public async Task Boundaries_can_come_later()
    {
        await AboveAsync();
        (await SendAsync("areas", List)).ShouldBeOk();

        (await geography.ImportAsync(_town.GeoJson, Town.Profile(_version), Cancelled)).ShouldBeOk();

        var areas = (await geography.GetAsync($"/areas?version={_version}&level=stadtteil", Cancelled)).Body;
        areas.EnumerateArray().ShouldAllBe(area => area.GetProperty("lon").ValueKind == JsonValueKind.Number);
    }

    [Fact]
    public async Task Areas_without_boundaries_are_no_blocks()
    {
        await AboveAsync();
        (await SendAsync("areas", List)).ShouldBeOk();
        using var client = geography.Service.As(Role.Verwalter);
        using var cut = new StringContent(
            JsonSerializer.Serialize(
                new
                {
                    name = "Versuch",
                    version = _version,
                    blockLevel = "stadtteil",
                    level = "gemeinde",
                }
            ),
            Encoding.UTF8,
            "application/json"
        );

        var answer = await Answer.OfAsync(await client.PostAsync(new Uri("/cuts", UriKind.Relative), cut, Cancelled), Cancelled);

        answer.ShouldBeProblem(HttpStatusCode.BadRequest);
        answer.Body.ToString().ShouldContain("keine Grenzen");
    }

    [Fact]
    public async Task A_line_without_a_key_is_refused_with_its_number()
    {
        await AboveAsync();

        var refused = await SendAsync("areas", List + ";Ohne Schlüssel;10044002\n");

        var place = refused.ShouldBeProblem(HttpStatusCode.BadRequest).Body.GetProperty("places")[0];
        place.GetProperty("row").GetInt32().ShouldBe(5);
        place.GetProperty("text").GetString()!.ShouldStartWith("Die Eigenschaft „Schlüssel“ fehlt oder ist leer");
    }

    [Fact]
    public async Task A_proposal_recognises_the_list_and_its_profile_imports()
    {
        var proposed = (await SendAsync("areas/proposal", List, "{}")).ShouldBeOk().Body;

        proposed.GetProperty("format").ValueKind.ShouldBe(JsonValueKind.Null);
        proposed.GetProperty("features").GetInt32().ShouldBe(3);
        var profile = proposed.GetProperty("profile");
        (profile.GetProperty("code").GetString(), profile.GetProperty("name").GetString()).ShouldBe(("Schlüssel", "Bezeichnung"));
        proposed.GetProperty("outline").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    private async Task AboveAsync() =>
        (await geography.ImportAsync(Town.Collection(_town.Features.Take(3)), Town.Profile(_version), Cancelled)).ShouldBeOk();

    private Task<Answer> SendAsync(string what, string list, object? profile = null) =>
        geography.ImportAsync(
            Role.Verwalter,
            "",
            Encoding.UTF8.GetBytes(list),
            profile
                ?? new
                {
                    version = _version,
                    level = "stadtteil",
                    code = "Schlüssel",
                    name = "Bezeichnung",
                    parent = "Gehört zu",
                },
            what,
            Cancelled
        );

    private static string Code(JsonElement element) => element.GetProperty("code").GetString()!;
}
