using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.GeographyService.Tests.ReadConversionKeys;

public sealed class ReadConversionKeysTests(RunningGeography geography)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_key_is_listed_and_its_file_can_be_read_in_again()
    {
        var divisions = await TwoDivisions.ImportAsync(geography, Cancelled);
        await divisions.SaveAsync(
            new
            {
                weight = "Einwohner",
                reason = "Test",
                shares = TwoDivisions.Shares(0.7m),
            },
            Cancelled
        );
        using var client = geography.Service.As(Role.Verwalter);

        var listed = await client.GetFromJsonAsync<JsonElement>("/conversion-keys", Cancelled);
        var csv = await client.GetStringAsync(
            new Uri($"/conversion-keys/{divisions.From}/{divisions.To}/shares.csv", UriKind.Relative),
            Cancelled
        );

        listed
            .EnumerateArray()
            .Single(key => key.GetProperty("to").GetString() == divisions.To)
            .GetProperty("shareCount")
            .GetInt32()
            .ShouldBe(4);
        csv.ShouldContain("10044001-01;Stadtteil 1-1;10044001-02;Neustadt;0,3\r\n");
        TwoDivisions
            .SharesOf((await divisions.ByFileAsync(csv, Cancelled)).ShouldBeOk().Body)
            .ShouldBe(TwoDivisions.SharesOf((await divisions.ReadAsync(Cancelled)).Body));
    }

    [Fact]
    public async Task There_may_be_none()
    {
        var divisions = await TwoDivisions.ImportAsync(geography, Cancelled);

        (await divisions.ReadAsync(Cancelled)).ShouldBeProblem(HttpStatusCode.NotFound);
    }
}
