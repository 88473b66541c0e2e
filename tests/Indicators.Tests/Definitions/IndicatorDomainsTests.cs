using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Configuration;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.Tests.Counting;

namespace Sozialplanung.Indicators.Tests.Definitions;

public sealed class IndicatorDomainsTests
{
    [Fact]
    public void Without_a_setting_they_are_the_usual_seven() =>
        Domains(null)
            .All.Select(domain => domain.Code)
            .ShouldBe(["bevoelkerung", "bewegung", "bildung", "arbeit", "partizipation", "haushalte", "wohnen"]);

    [Fact]
    public void An_installation_has_its_own()
    {
        var domains = Domains("gesundheit=Gesundheit und Pflege; arbeit = Arbeit");

        domains.All.Select(domain => domain.Name).ShouldBe(["Gesundheit und Pflege", "Arbeit"]);
        domains.FaultOf(SmallTree.Definition("a") with { Domain = "arbeit" }).ShouldBeNull();
        domains
            .FaultOf(SmallTree.Definition("a") with { Domain = "wohnen" })
            .ShouldBe("Den Bereich „wohnen“ gibt es nicht. Möglich sind gesundheit, arbeit.");
        domains.PlaceOf("arbeit").ShouldBe(1);
        domains.PlaceOf("wohnen").ShouldBe(2);
    }

    [Theory]
    [InlineData(";")]
    [InlineData("Arbeit")]
    [InlineData("Arbeit=Arbeit")]
    [InlineData("arbeit=Arbeit; arbeit=Wohnen")]
    public void A_setting_that_cannot_be_read_stops_the_service(string setting) =>
        Should.Throw<ValidationException>(() => Domains(setting)).Message.ShouldContain("Domains");

    private static IndicatorDomains Domains(string? setting) =>
        new(new ConfigurationBuilder().AddInMemoryCollection([new("Domains", setting)]).Build());
}
