using System.Net;

namespace Sozialplanung.Indicators.Tests.ReadDefinitions;

public sealed class ReadDefinitionsTests(IndicatorsApi api)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_definition_keeps_its_earlier_versions_and_the_list_names_the_current_one()
    {
        api.Declare(isAdditive: true, "rd_a");
        await api.DefineAsync("rd_a", Named("Arbeitslose"), Cancelled);
        await api.DefineAsync("rd_a", Named("Arbeitslose Personen"), Cancelled);

        var versions = await api.GetAsync("/definitions/rd_a/versions", Cancelled, api.Planner);
        var current = (await api.GetAsync("/definitions", Cancelled, api.Planner))
            .EnumerateArray()
            .Single(definition => definition.GetProperty("code").GetString() == "rd_a");
        var unknown = await api.Planner.GetAsync(new Uri("/definitions/rd_z/versions", UriKind.Relative), Cancelled);

        versions.EnumerateArray().Select(version => version.GetProperty("version").GetInt32()).ShouldBe([2, 1]);
        current.GetProperty("definition").GetProperty("name").GetString().ShouldBe("Arbeitslose Personen");
        unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static object Named(string name) =>
        new
        {
            name,
            domain = "arbeit",
            kind = "count",
            unit = "Anzahl",
            decimals = 0,
            numerator = "rd_a",
        };
}
