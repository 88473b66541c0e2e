using System.Net.Http.Json;
using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.GeographyService.Tests.CheckStreetRegister;

[Collection(CurrentGeography.OneAfterTheOther)]
public sealed class CheckStreetRegisterTests(CurrentGeography geography)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_worst_comes_first_with_counts_and_the_street_to_look_at()
    {
        var before = new Town("11044");
        var version = await geography.BeginAsync(before, Cancelled);
        await ImportAsync(
            "Ring;1;71;u;11044001-01;\nRing;81;99;u;11044001-02;\nWall;1;15;;11044001-01;\nWall;11;25;;11044002-01;\nAlt;;;;11044001-01;31.12.2019\n"
        );

        var check = await CheckAsync("");

        check.GetProperty("version").GetString().ShouldBe(version);
        check.GetProperty("entries").GetInt32().ShouldBe(4);
        Kinds(check).ShouldBe(["Overlap 1", "StreetWithoutEntry 1", "Gap 1", "AreaWithoutStreet 1"]);
        Texts(check)
            .ShouldBe([
                "Wall: „11–25“ (11044002-01) überschneidet sich mit „1–15“ (11044001-01).",
                "Alt: Der letzte Eintrag endet am 31.12.2019.",
                "Ring, 73–79 ungerade: zwischen Stadtteil 1-1 (11044001-01) und Stadtteil 1-2 (11044001-02) gehört zu keinem Gebiet.",
                "Stadtteil 2-2 (11044002-02) hat keine Straße.",
            ]);
        check.GetProperty("groups")[0].GetProperty("findings")[0].GetProperty("street").GetString().ShouldBe("Wall");
    }

    [Fact]
    public async Task Before_another_Gebietsstand_is_chosen_one_sees_which_entries_it_would_leave_without_an_area()
    {
        var next = RunningGeography.NewVersion();
        (await geography.ImportAsync(new Town("12044").GeoJson, Town.Profile(next), Cancelled)).ShouldBeOk();
        await geography.BeginAsync(new Town("11044"), Cancelled);
        await ImportAsync("Ring;1;71;;11044001-01;\nWall;1;15;;11044001-01;\n");

        var check = await CheckAsync($"?version={next}");

        Kinds(check)[0].ShouldBe("UnknownArea 1");
        Texts(check)[0]
            .ShouldBe($"Das Gebiet „11044001-01“ gibt es im Gebietsstand „{next}“ nicht: 2 Einträge (zum Beispiel Ring).");
        Kinds(await CheckAsync("")).ShouldNotContain(kind => kind.StartsWith("UnknownArea", StringComparison.Ordinal));
    }

    private async Task ImportAsync(string rows) =>
        (
            await geography.ImportStreetsAsync(
                Role.Verwalter,
                "",
                "Straße;von;bis;Seite;Gebiet;Ende\n" + rows,
                new
                {
                    version = "2025",
                    municipality = "pruefung",
                    columns = new
                    {
                        street = "Straße",
                        from = "von",
                        to = "bis",
                        side = "Seite",
                        area = "Gebiet",
                        validTo = "Ende",
                    },
                },
                Cancelled
            )
        ).ShouldBeOk();

    private async Task<JsonElement> CheckAsync(string query)
    {
        // The register is one for the whole service: what other tests left in it is out of the way first.
        await geography
            .Service.Database.CreateCommand("delete from street_entry where municipality <> 'pruefung'")
            .ExecuteNonQueryAsync(Cancelled);
        using var client = geography.Service.As(Role.Verwalter);
        return await client.GetFromJsonAsync<JsonElement>($"/street-register/check{query}", Cancelled);
    }

    private static string[] Kinds(JsonElement check) =>
        [
            .. check
                .GetProperty("groups")
                .EnumerateArray()
                .Select(group => $"{group.GetProperty("kind").GetString()} {group.GetProperty("count")}"),
        ];

    private static string[] Texts(JsonElement check) =>
        [
            .. check
                .GetProperty("groups")
                .EnumerateArray()
                .SelectMany(group => group.GetProperty("findings").EnumerateArray())
                .Select(finding => finding.GetProperty("text").GetString()!),
        ];
}
