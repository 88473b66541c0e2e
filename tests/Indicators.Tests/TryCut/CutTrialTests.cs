using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Releases;
using Sozialplanung.Indicators.TryCut;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.Tests.TryCut;

public sealed class CutTrialTests
{
    private static readonly ReleaseSettings _settings = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public void A_small_area_is_withheld_and_a_second_one_so_that_it_does_not_follow()
    {
        var tried = new TownToTry(6).With(2, 0, 30, 40, 50, 60).Cut("A", "A", "B", "C", "D", "D");

        var indicator = tried.Withheld([TownToTry.Plan], "2024", _settings, Cancelled).ShouldHaveSingleItem();

        indicator.AreaCount.ShouldBe(4);
        indicator.Areas.Single(area => area.Code == "A").ShouldBe(new TriedArea("A", true, true));
        indicator.WithheldPublic.ShouldBe(2);
        indicator.WithheldStaff.ShouldBe(2);
        indicator.SharePublic.ShouldBe(0.5);
        indicator.Areas.Single(area => area.Code == "D").WithheldPublic.ShouldBeFalse();
    }

    [Fact]
    public void Put_together_with_a_neighbour_it_is_shown()
    {
        var tried = new TownToTry(6).With(2, 0, 30, 40, 50, 60).Cut("A", "A", "A", "C", "D", "D");

        tried.Withheld([TownToTry.Plan], "2024", _settings, Cancelled)[0].WithheldPublic.ShouldBe(0);
    }

    [Fact]
    public void What_lies_between_the_limits_is_withheld_from_the_public_alone()
    {
        var tried = new TownToTry(6).With(4, 0, 30, 40, 50, 60).Cut("A", "A", "B", "C", "D", "D");

        var indicator = tried.Withheld([TownToTry.Plan], "2024", _settings, Cancelled)[0];

        indicator.Areas.Single(area => area.Code == "A").ShouldBe(new TriedArea("A", true, false));
        indicator.WithheldStaff.ShouldBe(0);
    }

    [Fact]
    public void The_second_one_is_sought_within_the_area_above_where_the_cut_respects_it()
    {
        // G1 has A and B: what A has follows from G1 less B, however much there is in G2.
        var town = new TownToTry(6).With(2, 30, 30, 40, 50, 60);
        town.Cut("A", "B", "B", "C", "D", "D")
            .Withheld([TownToTry.Plan], "2024", _settings, Cancelled)[0]
            .Areas.Where(area => area.WithheldPublic)
            .Select(area => area.Code)
            .ShouldBe(["A", "B"]);

        TrialTree.Of(town.Tree, "block", Areas("A", "B", "B", "C", "D", "D")).Levels.Count.ShouldBe(3);
        TrialTree.Of(town.Tree, "block", Areas("A", "B", "B", "B", "D", "D")).Levels.Count.ShouldBe(2);
    }

    [Fact]
    public void Inhabitants_are_rounded_to_ten_and_missing_where_a_block_is()
    {
        var tried = new TownToTry(6)
            .With("b00", "", 14)
            .With("b01", "", 12)
            .With("b02", "", 7)
            .Missing("b03", ValueState.Hidden)
            .Cut("A", "A", "B", "C", "C", "D");

        tried.Inhabitants(TownToTry.Plan, "2024").ShouldBe([new("A", 30), new("B", 10), new("C", null), new("D", null)]);
        tried.EmptyBlocks["personen"].ShouldBe(2);
    }

    [Fact]
    public void An_area_whose_blocks_are_broken_down_differently_has_no_number_of_either()
    {
        var tried = new TownToTry(6)
            .With("b00", "geschlecht=m", 20)
            .With("b00", "geschlecht=w", 20)
            .With("b01", "", 50)
            .With("b02", "geschlecht=m", 20)
            .With("b02", "geschlecht=w", 15)
            .With("b03", "", 60)
            .Cut("A", "A", "B", "C", "C", "C");

        tried.Inhabitants(TownToTry.Plan, "2024").ShouldBe([new("A", null), new("B", 40), new("C", 60)]);
    }

    [Fact]
    public void The_order_of_the_input_changes_nothing()
    {
        var random = new Random(4);
        var town = new TownToTry(12).With([.. Enumerable.Range(0, 12).Select(_ => random.NextInt64(0, 40))]);
        var areaOf = town.Blocks.ToDictionary(block => block, _ => $"A{random.Next(4)}", StringComparer.Ordinal);
        var first = Told(new CutTrial(town.Tree, "block", areaOf, town.Rows));

        for (var turn = 0; turn < 20; turn++)
        {
            var blocks = areaOf.Keys.ToArray();
            random.Shuffle(blocks);
            var rows = town.Rows.ToArray();
            random.Shuffle(rows);
            Told(
                    new CutTrial(
                        town.Tree,
                        "block",
                        blocks.ToDictionary(block => block, block => areaOf[block], StringComparer.Ordinal),
                        rows
                    )
                )
                .ShouldBe(first);
        }
    }

    [Fact]
    public void The_sum_over_the_areas_is_the_sum_over_the_blocks()
    {
        var random = new Random(11);
        for (var turn = 0; turn < 50; turn++)
        {
            var town = new TownToTry(10).With([.. Enumerable.Range(0, 10).Select(_ => random.NextInt64(0, 60))]);
            var areaOf = town.Blocks.ToDictionary(block => block, _ => $"A{random.Next(5)}", StringComparer.Ordinal);
            var tree = TrialTree.Of(town.Tree, "block", areaOf);

            var sums = new PeriodCounts(AreaCounts.Of(tree, areaOf, town.Rows).Observations, tree, "2024").Of(
                TownToTry.Plan.Numerator
            );

            tree.TryFind("ganz", out var whole).ShouldBeTrue();
            sums[whole]!.Value.Number.ShouldBe(town.Rows.Sum(row => row.Count.Number));
            foreach (var area in areaOf.Values.Distinct())
            {
                tree.TryFind(TrialTree.CodeOf(area), out var number);
                sums[number]!.Value.Number.ShouldBe(
                    town.Rows.Where(row => areaOf[row.Block] == area).Sum(row => row.Count.Number)
                );
            }
        }
    }

    private static Dictionary<string, string> Areas(params string[] areas) =>
        new TownToTry(6).Blocks.Zip(areas).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);

    private static string Told(CutTrial trial) =>
        string.Join(' ', trial.Inhabitants(TownToTry.Plan, "2024"))
        + string.Join(' ', trial.Withheld([TownToTry.Plan], "2024", _settings, Cancelled)[0].Areas);
}
