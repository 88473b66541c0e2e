using System.Net;

namespace Sozialplanung.Gateway.Tests.WebPages;

public sealed class WebPagesTests(RunningGateway running)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/")]
    [InlineData("/atlas/arbeitslose-anteil?ebene=sozialraum&jahr=2024")]
    public async Task Every_state_of_the_application_gives_its_page_to_anyone(string address)
    {
        var response = await running.Browser().GetAsync(address, Cancelled);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync(Cancelled)).ShouldContain("<title>Atlas</title>");
    }

    [Theory]
    [InlineData("/favicon.ico")]
    [InlineData("/assets/alt-1234.js")]
    [InlineData("/api/unbekannt")]
    public async Task What_is_not_there_is_unknown_to_everybody_and_asks_for_no_sign_in(string address)
    {
        var response = await running.Browser().GetAsync(address, Cancelled);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await RunningGateway.ReadAsync(response, Cancelled))
            .GetProperty("title")
            .GetString()
            .ShouldBe("Das gibt es hier nicht.");
    }
}
