using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.GeographyService.Tests.SearchStreets;

public sealed class SearchStreetsTests(GeographyWithTown geography) : IClassFixture<GeographyWithTown>
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_misspelt_address_shows_where_it_would_be_placed_and_why()
    {
        await ImportAsync();

        var found = await SearchAsync("Achener Strasse 12");

        var match = found.GetProperty("matches").EnumerateArray().ShouldHaveSingleItem();
        match.GetProperty("street").GetString().ShouldBe("Aachener Str.");
        match.GetProperty("class").GetString().ShouldBe("Fuzzy");
        match.GetProperty("areaName").GetString().ShouldBe("Stadtteil 1-1");
        match.GetProperty("reason").GetString().ShouldNotBeNullOrEmpty();
        var street = found.GetProperty("streets").EnumerateArray().ShouldHaveSingleItem();
        street
            .GetProperty("entries")
            .EnumerateArray()
            .Select(entry => entry.GetProperty("from").GetString())
            .ShouldBe(["1", "101"]);
    }

    [Fact]
    public async Task A_part_of_a_name_lists_all_streets_that_hold_it()
    {
        await ImportAsync();

        var found = await SearchAsync("str");

        found
            .GetProperty("streets")
            .EnumerateArray()
            .Select(each => each.GetProperty("street").GetString())
            .ShouldBe(["Aachener Str.", "Bonner Str."]);
        (await SearchAsync("%")).GetProperty("streets").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Everybody_sees_the_streets_of_the_own_place_alone()
    {
        await ImportAsync();

        var found = await SearchAsync("Bonner Str.", Role.Sozialplanung, "10044001");

        found.GetProperty("streets").GetArrayLength().ShouldBe(0);
        (await SearchAsync("Bonner Str.", Role.Sozialplanung, "10044002")).GetProperty("matches").GetArrayLength().ShouldBe(1);
        using var public_ = geography.Service.Anonymous();
        (await public_.GetAsync(new Uri("/street-register/streets?text=a", UriKind.Relative), Cancelled)).StatusCode.ShouldBe(
            HttpStatusCode.Unauthorized
        );
    }

    private async Task ImportAsync() =>
        (
            await geography.ImportStreetsAsync(
                Role.Verwalter,
                "",
                "Straße;von;bis;Gebiet\nAachener Str.;1;99;10044001-01\nAachener Str.;101;199;10044001-02\nBonner Str.;;;10044002-01\n",
                new
                {
                    version = "2025",
                    municipality = "suche",
                    columns = new
                    {
                        street = "Straße",
                        from = "von",
                        to = "bis",
                        area = "Gebiet",
                    },
                },
                Cancelled
            )
        ).ShouldBeOk();

    private async Task<JsonElement> SearchAsync(string text, Role role = Role.Verwalter, string place = "")
    {
        using var client = geography.Service.As(role, place);
        return await client.GetFromJsonAsync<JsonElement>(
            $"/street-register/streets?text={Uri.EscapeDataString(text)}",
            Cancelled
        );
    }
}
