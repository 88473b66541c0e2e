using Microsoft.Extensions.Configuration;
using Sozialplanung.Indicators.Releases;

namespace Sozialplanung.Indicators.Tests.Releases;

public sealed class PublicationRulesTests
{
    [Theory]
    [InlineData("anna", false, true)] // made it
    [InlineData("anna", true, true)]
    [InlineData("bernd", false, true)] // checked it
    [InlineData("bernd", true, false)]
    [InlineData("clara", false, false)]
    public void Whoever_made_a_release_never_publishes_it_and_whoever_checked_it_where_the_installation_says_so(
        string publisher,
        bool checkerMayPublish,
        bool needsAnother
    ) =>
        Rules(("Releases:CheckerMayPublish", checkerMayPublish ? "true" : "false"))
            .NeedsAnother(publisher, "anna", "bernd")
            .ShouldBe(needsAnother);

    [Fact]
    public void Without_settings_whoever_checked_does_not_publish_and_hours_are_those_of_Berlin()
    {
        Rules().CheckerMayPublish.ShouldBeFalse();
        Rules().TimeZone.Id.ShouldBe("Europe/Berlin");
        Rules().Sentence.ShouldContain("angelegt oder geprüft");
    }

    [Fact]
    public void A_time_zone_that_does_not_exist_is_refused() =>
        Should.Throw<TimeZoneNotFoundException>(() => Rules(("Installation:TimeZone", "Europa/Saarlouis")));

    private static PublicationRules Rules(params (string Key, string Value)[] settings) =>
        new(
            new ConfigurationBuilder()
                .AddInMemoryCollection(settings.ToDictionary(setting => setting.Key, setting => (string?)setting.Value))
                .Build()
        );
}
