using System.Net;
using System.Net.Http.Json;
using Sozialplanung.Attack.Tests.Districts;

namespace Sozialplanung.Attack.Tests.Cases;

/// <summary>Persons are whole, so that a mixture with weights that are not tells more than its equation.</summary>
public sealed class MixtureTests(AttackedInstallation installation)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>a + 0.001·b with three decimals is both numbers beside each other: refused, or protected.</summary>
    [Fact]
    public async Task No_count_is_read_off_the_decimals_of_a_mixture()
    {
        var scenario = await Scenario.BeginAsync(installation);
        await scenario.DeliverAsync(BirthsAndDeaths(scenario));
        var mixture = Of("gemisch", 1, 0.001m) with { Decimals = 3 };
        var answer = await installation.Planner.PutAsJsonAsync("/definitions/gemisch", mixture.AsDefined(), Cancelled);
        if (answer.StatusCode == HttpStatusCode.BadRequest)
        {
            return;
        }

        await scenario.DefineAsync(mixture);
        await scenario.ReleaseAsync();

        await scenario.ShouldHoldAsync();
    }

    private static AttackedIndicator Of(string code, decimal births, decimal deaths) =>
        new(code, new CountedForm(new CountedForm.Term(births, "geburten"), new CountedForm.Term(deaths, "sterbefaelle")));

    private static DeliveredCounts BirthsAndDeaths(Scenario scenario) =>
        new DeliveredCounts()
            .Add("geburten", "2024", scenario.District.Leaves, 3, 21, 65, 4, 31, 32)
            .Add("sterbefaelle", "2024", scenario.District.Leaves, 20, 22, 40, 2, 31, 1);
}
