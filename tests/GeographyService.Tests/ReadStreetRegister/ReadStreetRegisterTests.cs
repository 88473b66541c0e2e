using System.Net;
using System.Net.Http.Headers;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.GeographyService.Tests.ReadStreetRegister;

public sealed class ReadStreetRegisterTests(GeographyWithTown geography) : IClassFixture<GeographyWithTown>
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_unchanged_register_is_not_sent_again()
    {
        object profile = new
        {
            version = "2025-01-01",
            municipality = "1",
            columns = new { street = "S", area = "A" },
        };
        (await geography.ImportStreetsAsync(Role.Verwalter, "", "S;A\nRing;10044001-01\n", profile, Cancelled)).ShouldBeOk();
        using var client = geography.Service.As(Role.Dienst);
        var first = await client.GetAsync("/street-register", Cancelled);

        client.DefaultRequestHeaders.IfNoneMatch.Add(EntityTagHeaderValue.Parse(first.Headers.ETag!.Tag));
        (await client.GetAsync("/street-register", Cancelled)).StatusCode.ShouldBe(HttpStatusCode.NotModified);

        (await geography.ImportStreetsAsync(Role.Verwalter, "", "S;A\nRing;10044001-02\n", profile, Cancelled)).ShouldBeOk();
        (await client.GetAsync("/street-register", Cancelled)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(Role.Oeffentlichkeit)]
    [InlineData(Role.Datenlieferant)]
    [InlineData(Role.Sozialplanung)]
    [InlineData(Role.Statistikstelle)]
    [InlineData(Role.Verwalter)]
    public async Task Only_services_read_it(Role role)
    {
        using var client = geography.Service.As(role, "10044");

        (await client.GetAsync("/street-register", Cancelled)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Nobody_reads_it_without_sign_in()
    {
        using var client = geography.Service.Anonymous();

        (await client.GetAsync("/street-register", Cancelled)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }
}
