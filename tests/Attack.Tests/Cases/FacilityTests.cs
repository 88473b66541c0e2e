using Sozialplanung.Attack.Tests.Districts;

namespace Sozialplanung.Attack.Tests.Cases;

/// <summary>A number that rests on one facility, or on the few persons of one, is a number about them: it follows from nothing that is shown.</summary>
public sealed class FacilityTests(AttackedInstallation installation)
{
    private static readonly (int, long)[] _many = [(11, 20), (12, 30), (13, 25)];

    [Fact]
    public async Task One_facility_does_not_follow_from_the_total()
    {
        var scenario = await BeginAsync();
        await scenario.DeliverAsync(Counts(("A1", [(1, 40)])));
        await scenario.ReleaseAsync();

        await scenario.ShouldHoldAsync();
    }

    [Fact]
    public async Task A_number_with_three_persons_of_one_facility_does_not_follow_from_the_total()
    {
        var scenario = await BeginAsync();
        await scenario.DeliverAsync(Counts(("A1", [(1, 3), (11, 10)])));
        await scenario.ReleaseAsync();

        await scenario.ShouldHoldAsync();
    }

    [Fact]
    public async Task Two_lone_facilities_do_not_follow_from_each_other()
    {
        var scenario = await BeginAsync();
        await scenario.DeliverAsync(Counts(("A1", [(1, 40)]), ("B2", [(2, 33)])));
        await scenario.ReleaseAsync();

        await scenario.ShouldHoldAsync();
    }

    [Fact]
    public async Task A_facility_in_one_quarter_does_not_follow_from_the_year()
    {
        var scenario = await Scenario.BeginAsync(installation);
        var counts = new DeliveredCounts();
        foreach (var quarter in new[] { "2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4" })
        {
            foreach (var leaf in scenario.District.Leaves)
            {
                counts.AddFacilities("kinder", quarter, leaf, (leaf, quarter) == ("A1", "2024-Q2") ? [(11, 20)] : _many);
            }
        }

        await scenario.DeliverAsync(counts);
        await scenario.DefineAsync(
            new AttackedIndicator("quartal", CountedForm.Of("kinder")) { PeriodKind = "quarter" },
            new AttackedIndicator("jahr", CountedForm.Of("kinder")) { Aggregate = "sum" }
        );
        await scenario.ReleaseAsync();

        await scenario.ShouldHoldAsync();
    }

    [Fact]
    public async Task A_corrected_number_of_one_facility_does_not_follow_from_two_releases()
    {
        var scenario = await BeginAsync();
        await scenario.DeliverAsync(Counts(("A1", [(1, 40)])));
        await scenario.ReleaseAsync();
        await scenario.DeliverAsync(Counts(("A1", [(1, 44)])));
        await scenario.ReleaseAsync();

        await scenario.ShouldHoldAsync();
    }

    private async Task<Scenario> BeginAsync()
    {
        var scenario = await Scenario.BeginAsync(installation);
        await scenario.DeliverAsync(Counts());
        await scenario.DefineAsync(new AttackedIndicator("kinder", CountedForm.Of("kinder")));
        return scenario;
    }

    private static DeliveredCounts Counts(params (string Area, (int, long)[] Facilities)[] others)
    {
        var counts = new DeliveredCounts();
        foreach (var leaf in AttackedDistrict.Small.Leaves)
        {
            counts.AddFacilities("kinder", "2024", leaf, _many);
        }

        foreach (var (area, facilities) in others)
        {
            counts.AddFacilities("kinder", "2024", area, facilities);
        }

        return counts;
    }
}
