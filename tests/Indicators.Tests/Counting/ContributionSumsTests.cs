using System.Globalization;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Definitions;

namespace Sozialplanung.Indicators.Tests.Counting;

/// <summary>Who contributes to a sum is summed as the counts are.</summary>
public sealed class ContributionSumsTests
{
    [Fact]
    public void A_facility_that_contributes_in_two_areas_is_one_contributor_of_their_sum()
    {
        var tree = new SmallTree()
            .Given("kinder", "2024", "A1", "", (1, 20), (2, 5))
            .Given("kinder", "2024", "A2", "", (1, 30))
            .Given("kinder", "2024", "A3", "", (3, 4));

        Shown(tree.Sum("kinder", "2024", "A")).ShouldBe("59: 4 5 50");
    }

    [Fact]
    public void Categories_and_measures_of_a_form_are_summed_by_facility()
    {
        var tree = new SmallTree()
            .Given("kinder", "2024", "A1", "alter=0-2", (1, 3), (2, 7))
            .Given("kinder", "2024", "A1", "alter=3-5", (1, 10))
            .Given("schueler", "2024", "A1", "", (2, 2));

        Shown(tree.Sum("kinder", "2024", "A1")).ShouldBe("20: 7 13");
        Shown(tree.Sum("kinder[alter=0-2]", "2024", "A1")).ShouldBe("10: 3 7");
        Shown(tree.Sum("kinder + schueler", "2024", "A1")).ShouldBe("22: 9 13");
    }

    [Theory]
    [InlineData("Sum", "20: 8 12")]
    [InlineData("Mean", "5: 2 3")]
    [InlineData("Last", "8: 8")]
    public void A_year_has_the_facilities_of_the_quarters_it_is_made_of(string aggregate, string expected)
    {
        var tree = new SmallTree();
        foreach (var quarter in new[] { "2024-Q1", "2024-Q2", "2024-Q3" })
        {
            tree.Given("kinder", quarter, "A1", "", (1, 4));
        }

        tree.Given("kinder", "2024-Q4", "A1", "", (2, 8));

        Shown(tree.Sum("kinder", "2024", "A1", Enum.Parse<PeriodAggregate>(aggregate))).ShouldBe(expected);
    }

    [Fact]
    public void Where_a_part_does_not_say_who_contributes_the_sum_does_not_either()
    {
        var tree = new SmallTree()
            .Given("kinder", "2024", "A1", "", (1, 20))
            .With("kinder", "2024", "A2", 30)
            .Given("kinder", "2024", "A3", "", (3, 4));

        Shown(tree.Sum("kinder", "2024", "A")).ShouldBe("54");
        Shown(tree.Sum("kinder", "2024", "A1")).ShouldBe("20: 20");
    }

    [Fact]
    public void Nobody_contributes_to_nothing()
    {
        var tree = new SmallTree()
            .Given("kinder", "2024", "A1", "", (1, 20))
            .With("kinder", "2024", "A2", 0)
            .Given("kinder", "2024", "A3", "");

        Shown(tree.Sum("kinder", "2024", "A")).ShouldBe("20: 20");
    }

    [Fact]
    public void Of_two_datasets_nobody_knows_whether_their_facilities_are_the_same()
    {
        var (one, other) = (Contributions.Of("kitas", [(1, 5), (2, 6)]), Contributions.Of("horte", [(1, 7)]));

        var sum = one.Plus(other);

        sum.ByDataset.Select(amounts => amounts.Length).ShouldBe([2, 1]);
        sum.AtLeast.ShouldBe(2);
    }

    private static string Shown(Count? count) =>
        string.Create(CultureInfo.InvariantCulture, $"{count!.Value.Number:0.##}")
        + (
            count.Value.Contributions is { } given
                ? ": "
                    + string.Join(
                        ' ',
                        given
                            .ByDataset.SelectMany(amounts => amounts)
                            .Order()
                            .Select(amount => amount.ToString("0.##", CultureInfo.InvariantCulture))
                    )
                : ""
        );
}
