using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.GeographyService.Tests.ConvertAreas;

public sealed class ConvertAreasTests(RunningGeography geography)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_a_key_only_the_areas_that_were_redrawn_are_told()
    {
        var divisions = await TwoDivisions.ImportAsync(geography, Cancelled);

        var conversion = await ConversionAsync(divisions.From, divisions.To);

        conversion.GetProperty("weight").ValueKind.ShouldBe(JsonValueKind.Null);
        conversion.GetProperty("shares").GetArrayLength().ShouldBe(0);
        Redrawn(conversion).ShouldBe(["10044001-01", "10044001-02"]);
    }

    [Fact]
    public async Task With_a_key_it_says_what_goes_where_and_who_receives()
    {
        var divisions = await SavedAsync();

        var conversion = await ConversionAsync(divisions.From, divisions.To);

        TwoDivisions
            .SharesOf(conversion)
            .ShouldBe([
                "10044001-01 > 10044001-01 = 0.7",
                "10044001-01 > 10044001-02 = 0.3",
                "10044002-01 > 10044002-03 = 1",
                "10044002-02 > 10044002-03 = 1",
                "10044001-02 > 10044001-02 = 1", // it receives
            ]);
        conversion.GetProperty("weight").GetString().ShouldBe("Einwohner");
        Redrawn(conversion).ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_keys_one_after_the_other_are_one()
    {
        var divisions = await SavedAsync();
        var last = RunningGeography.NewVersion();
        (await geography.ImportAsync(new Town().GeoJson, Town.Profile(last), Cancelled)).ShouldBeOk();
        var back = new TwoDivisions(geography, divisions.To, last);
        (
            await back.SaveAsync(
                new
                {
                    weight = "Fläche",
                    reason = "Test",
                    shares = new object[]
                    {
                        new
                        {
                            old = "10044001-02",
                            @new = "10044001-01",
                            share = 0.5m,
                        },
                        new
                        {
                            old = "10044001-02",
                            @new = "10044001-02",
                            share = 0.5m,
                        },
                        new
                        {
                            old = "10044002-03",
                            @new = "10044002-01",
                            share = 0.25m,
                        },
                        new
                        {
                            old = "10044002-03",
                            @new = "10044002-02",
                            share = 0.75m,
                        },
                    },
                },
                Cancelled
            )
        ).ShouldBeOk();

        var conversion = await ConversionAsync(divisions.From, last);

        TwoDivisions
            .SharesOf(conversion)
            .Order()
            .ShouldBe([
                "10044001-01 > 10044001-01 = 0.85",
                "10044001-01 > 10044001-02 = 0.15",
                "10044001-02 > 10044001-01 = 0.5",
                "10044001-02 > 10044001-02 = 0.5",
                "10044002-01 > 10044002-01 = 0.25",
                "10044002-01 > 10044002-02 = 0.75",
                "10044002-02 > 10044002-01 = 0.25",
                "10044002-02 > 10044002-02 = 0.75",
            ]);
        conversion.GetProperty("weight").GetString().ShouldBe("Einwohner, Fläche");
    }

    [Fact]
    public async Task Only_services_ask_and_for_divisions_that_there_are()
    {
        var divisions = await SavedAsync();
        using var service = geography.Service.As(Role.Dienst);
        using var person = geography.Service.As(Role.Sozialplanung, "10044");
        var unknown = new Uri($"/conversions/1999-01-01/{divisions.To}", UriKind.Relative);

        (await service.GetAsync(unknown, Cancelled)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await person.GetAsync(unknown, Cancelled)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<TwoDivisions> SavedAsync()
    {
        var divisions = await TwoDivisions.ImportAsync(geography, Cancelled);
        (
            await divisions.SaveAsync(
                new
                {
                    weight = "Einwohner",
                    reason = "Test",
                    shares = TwoDivisions.Shares(0.7m),
                },
                Cancelled
            )
        ).ShouldBeOk();
        return divisions;
    }

    private async Task<JsonElement> ConversionAsync(string from, string to)
    {
        using var client = geography.Service.As(Role.Dienst);
        return await client.GetFromJsonAsync<JsonElement>($"/conversions/{from}/{to}", Cancelled);
    }

    private static string?[] Redrawn(JsonElement conversion) =>
        [.. conversion.GetProperty("redrawn").EnumerateArray().Select(code => code.GetString())];
}
