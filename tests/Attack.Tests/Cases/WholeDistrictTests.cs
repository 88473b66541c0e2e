using Sozialplanung.Attack.Tests.Collecting;
using Sozialplanung.Attack.Tests.Districts;

namespace Sozialplanung.Attack.Tests.Cases;

/// <summary>Everything at once, as a district has it: groups, shares, quarters, balances, overlapping areas, a correction.</summary>
public sealed class WholeDistrictTests(AttackedInstallation installation)
{
    private static readonly string[] _ages = ["0-17", "18-64", "65-79", "80+"];
    private static readonly string[] _sexes = ["m", "w"];
    private static readonly string[] _quarters = ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"];

    private static AttackedIndicator[] Indicators =>
        [
            new("einwohner", CountedForm.Of("personen")),
            new("unter18", Persons("alter", "0-17"), CountedForm.Of("personen")),
            new("ab65", Persons("alter", "65-79", "80+"), CountedForm.Of("personen")),
            new("ab80", Persons("alter", "80+"), CountedForm.Of("personen")) { Factor = 1000, Unit = "je 1.000" },
            new("frauen", Persons("geschlecht", "w"), CountedForm.Of("personen")) { Decimals = 2 },
            new("jugendquotient", Persons("alter", "0-17"), Persons("alter", "18-64")) { Kind = "rate", Unit = "je 100" },
            new("auslaender", CountedForm.Of("auslaender"), CountedForm.Of("personen")),
            new("saldo", new CountedForm(new CountedForm.Term(1, "geburten"), new CountedForm.Term(-1, "sterbefaelle"))),
            new("sterbefaelle", CountedForm.Of("sterbefaelle")),
            new("arbeitslose", CountedForm.Of("arbeitslose")) { PeriodKind = "quarter" },
            new("arbeitslosenquote", CountedForm.Of("arbeitslose"), CountedForm.Of("personen")) { Aggregate = "mean" },
        ];

    [Fact]
    public async Task Nobody_comes_too_close_in_a_district_like_that_of_the_demo()
    {
        var scenario = await Scenario.BeginAsync(
            installation,
            new AttackedDistrict([
                .. AttackedDistrict.Small.Areas,
                new AttackedArea("P1", "programmgebiet", AttackedDistrict.Root, "A2", "B1"),
            ])
        );

        await ReleaseTwiceAsync(scenario, new Random(20_311_001), scale: 6);

        scenario.States.Count.ShouldBe(2);
        await scenario.ShouldHoldAsync();
    }

    /// <summary>Seeds of which both releases are published, and so many more as the variable asks for (README).</summary>
    public static TheoryData<int, bool> Seeds =>
        [
            (20_311_011, true),
            (20_311_012, true),
            (20_311_013, true),
            (20_311_015, true),
            .. Enumerable.Range(20_311_101, AttackSize.MoreDistricts).Select(seed => (seed, false)),
        ];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Nobody_comes_too_close_in_a_random_district(int seed, bool isPublished)
    {
        TestContext.Current.TestOutputHelper?.WriteLine($"Startwert {seed}");
        var random = new Random(seed);
        var scenario = await Scenario.BeginAsync(installation, AttackedDistrict.Draw(random));

        await ReleaseTwiceAsync(scenario, random, scale: 1);

        if (isPublished)
        {
            scenario.States.Count.ShouldBe(2, "Wer nichts freigibt, verrät auch nichts; das zählt hier nicht.");
        }

        await scenario.ShouldHoldAsync(readers: Readers.Strongest(installation, scenario.District));
    }

    private static async Task ReleaseTwiceAsync(Scenario scenario, Random random, int scale)
    {
        var counts = Draw(scenario.District, random, scale);
        await scenario.DeliverAsync(counts);
        await scenario.DefineAsync(Indicators);
        await scenario.TryReleaseAsync();
        await scenario.DeliverAsync(Corrected(counts, random));
        await scenario.TryReleaseAsync();
    }

    private static DeliveredCounts Draw(AttackedDistrict district, Random random, int scale)
    {
        var counts = new DeliveredCounts();
        foreach (var leaf in district.Leaves)
        {
            var persons = 0;
            foreach (var (age, sex) in from age in _ages from sex in _sexes select (age, sex))
            {
                var group = random.Next(4) == 0 ? random.Next(3) : random.Next(25 * scale);
                counts.Add("personen", "2024", leaf, group, $"alter={age};geschlecht={sex}");
                persons += group;
            }

            counts.Add("auslaender", "2024", leaf, Math.Min(persons, random.Next(12 * scale)));
            counts.Add("geburten", "2024", leaf, random.Next(10 * scale));
            counts.Add("sterbefaelle", "2024", leaf, random.Next(10 * scale));
            foreach (var quarter in _quarters)
            {
                counts.Add("arbeitslose", quarter, leaf, Math.Min(persons, random.Next(10 * scale)));
            }
        }

        return counts;
    }

    // Two counts of each kind, of those that no other count limits.
    private static DeliveredCounts Corrected(DeliveredCounts counts, Random random)
    {
        var corrected = counts.Copy();
        foreach (var measure in (string[])["geburten", "sterbefaelle"])
        {
            CountKey[] keys = [.. counts.Keys.Where(key => key.Measure == measure)];
            for (var i = 0; i < 2; i++)
            {
                var key = keys[random.Next(keys.Length)];
                corrected.Add(key.Measure, key.Period, key.Area, random.Next(20));
            }
        }

        return corrected;
    }

    private static CountedForm Persons(string attribute, params string[] categories) =>
        new(new CountedForm.Term(1, "personen", attribute, categories));
}
