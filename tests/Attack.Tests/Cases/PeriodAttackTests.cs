using Sozialplanung.Attack.Tests.Districts;

namespace Sozialplanung.Attack.Tests.Cases;

/// <summary>Year, quarters and months of a measure are equations: 106 − 24 − 39 − 39 gives the fourth quarter.</summary>
public sealed class PeriodAttackTests(AttackedInstallation installation)
{
    private static readonly string[] _quarters = ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"];

    private static AttackedIndicator Quarterly => new("quartal", CountedForm.Of("faelle")) { PeriodKind = "quarter" };

    [Theory]
    [InlineData("sum", 0)]
    [InlineData("mean", 1)]
    [InlineData("last", 0)]
    public async Task No_quarter_follows_from_the_year_it_is_part_of(string aggregate, int decimals)
    {
        var scenario = await Scenario.BeginAsync(installation);
        await scenario.DeliverAsync(Quarters(scenario));
        await scenario.DefineAsync(
            Quarterly,
            new AttackedIndicator("jahr", CountedForm.Of("faelle")) { Aggregate = aggregate, Decimals = decimals }
        );
        await scenario.ReleaseAsync();

        await scenario.ShouldHoldAsync();
    }

    [Fact]
    public async Task No_quarter_follows_from_a_year_that_was_delivered_itself()
    {
        var scenario = await Scenario.BeginAsync(installation);
        var counts = Quarters(scenario);
        foreach (var leaf in scenario.District.Leaves)
        {
            counts.Add("faelle", "2024", leaf, _quarters.Sum(quarter => counts[new CountKey("faelle", quarter, leaf)]));
        }

        await scenario.DeliverAsync(counts);
        await scenario.DefineAsync(Quarterly, new AttackedIndicator("jahr", CountedForm.Of("faelle")));
        await scenario.ReleaseAsync();

        await scenario.ShouldHoldAsync();
    }

    [Fact]
    public async Task No_quarter_follows_from_sum_and_mean_and_last_beside_each_other()
    {
        var scenario = await Scenario.BeginAsync(installation);
        await scenario.DeliverAsync(Quarters(scenario));
        await scenario.DefineAsync(
            new AttackedIndicator("summe", CountedForm.Of("faelle")) { Aggregate = "sum" },
            new AttackedIndicator("mittel", CountedForm.Of("faelle")) { Aggregate = "mean", Decimals = 2 },
            new AttackedIndicator("letztes", CountedForm.Of("faelle"))
        );
        await scenario.ReleaseAsync();

        await scenario.ShouldHoldAsync();
    }

    [Fact]
    public async Task No_month_follows_from_the_mean_of_twelve()
    {
        var scenario = await Scenario.BeginAsync(installation);
        var random = new Random(20_311_101);
        var counts = new DeliveredCounts();
        foreach (var month in Enumerable.Range(1, 12))
        {
            counts.Add(
                "faelle",
                $"2024-{month:00}",
                scenario.District.Leaves,
                [.. scenario.District.Leaves.Select(_ => (long)(random.Next(4) == 0 ? random.Next(5) : random.Next(5, 50)))]
            );
        }

        await scenario.DeliverAsync(counts);
        await scenario.DefineAsync(
            new AttackedIndicator("monat", CountedForm.Of("faelle")) { PeriodKind = "month" },
            new AttackedIndicator("jahr", CountedForm.Of("faelle")) { Aggregate = "mean", Decimals = 1 }
        );
        await scenario.ReleaseAsync();

        await scenario.ShouldHoldAsync();
    }

    // The first area is that of the issue: 24 + 39 + 39 + 4 = 106.
    private static DeliveredCounts Quarters(Scenario scenario) =>
        new DeliveredCounts()
            .Add("faelle", _quarters[0], scenario.District.Leaves, 24, 30, 8, 40, 11, 2)
            .Add("faelle", _quarters[1], scenario.District.Leaves, 39, 31, 9, 41, 12, 30)
            .Add("faelle", _quarters[2], scenario.District.Leaves, 39, 32, 1, 42, 0, 31)
            .Add("faelle", _quarters[3], scenario.District.Leaves, 4, 33, 10, 43, 14, 32);
}
