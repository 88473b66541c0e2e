using Sozialplanung.Attack.Tests.Districts;

namespace Sozialplanung.Attack.Tests.Cases;

/// <summary>Forms over the same measures hang together, whatever their weights.</summary>
public sealed class WeightedFormTests(AttackedInstallation installation)
{
    [Fact]
    public async Task No_count_follows_from_three_forms_of_two_measures()
    {
        var scenario = await Scenario.BeginAsync(installation);
        await scenario.DeliverAsync(BirthsAndDeaths(scenario));
        await scenario.DefineAsync(Of("summe", 1, 1), Of("doppelt", 2, 1), Of("dreifach", 1, 3));
        await scenario.ReleaseAsync();

        await scenario.ShouldHoldAsync();
    }

    /// <summary>Mean and last of a measure that is delivered for the year are the same counts.</summary>
    [Fact]
    public async Task No_count_follows_from_mean_and_last_of_a_yearly_measure()
    {
        var scenario = await Scenario.BeginAsync(installation);
        await scenario.DeliverAsync(
            new DeliveredCounts()
                .Add("arbeitslose", "2024", scenario.District.Leaves, 3, 21, 65, 30, 2, 32)
                .Add("personen", "2024", scenario.District.Leaves, 50, 60, 70, 80, 90, 100)
        );
        await scenario.DefineAsync(
            new AttackedIndicator("mittel", CountedForm.Of("arbeitslose")) { Aggregate = "mean" },
            new AttackedIndicator("quote", CountedForm.Of("arbeitslose"), CountedForm.Of("personen")) { Aggregate = "last" }
        );
        await scenario.ReleaseAsync();

        await scenario.ShouldHoldAsync();
    }

    [Fact]
    public async Task No_group_follows_from_overlapping_groups_of_the_same_persons()
    {
        var scenario = await Scenario.BeginAsync(installation);
        var random = new Random(20_311_104);
        var counts = new DeliveredCounts();
        foreach (var leaf in scenario.District.Leaves)
        {
            foreach (var age in (string[])["0-17", "18-64", "65-79", "80+"])
            {
                counts.Add("personen", "2024", leaf, random.Next(4) == 0 ? random.Next(4) : random.Next(4, 40), $"alter={age}");
            }
        }

        await scenario.DeliverAsync(counts);
        await scenario.DefineAsync(
            new AttackedIndicator("alle", CountedForm.Of("personen")),
            Share("unter18", "0-17"),
            Share("ab65", "65-79", "80+"),
            Share("ab80", "80+"),
            Share("erwachsen", "18-64", "65-79", "80+")
        );
        await scenario.ReleaseAsync();

        await scenario.ShouldHoldAsync();
    }

    private static AttackedIndicator Share(string code, params string[] ages) =>
        new(code, new CountedForm(new CountedForm.Term(1, "personen", "alter", ages)), CountedForm.Of("personen"));

    private static AttackedIndicator Of(string code, decimal births, decimal deaths) =>
        new(code, new CountedForm(new CountedForm.Term(births, "geburten"), new CountedForm.Term(deaths, "sterbefaelle")));

    private static DeliveredCounts BirthsAndDeaths(Scenario scenario) =>
        new DeliveredCounts()
            .Add("geburten", "2024", scenario.District.Leaves, 3, 21, 65, 4, 31, 32)
            .Add("sterbefaelle", "2024", scenario.District.Leaves, 20, 22, 40, 2, 31, 1);
}
