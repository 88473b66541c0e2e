using System.Text.Json;
using Sozialplanung.Statistics.Segregation;

namespace Sozialplanung.Statistics.Tests.Segregation;

public sealed class SegregationTests
{
    [Fact]
    public void Two_areas_by_hand()
    {
        // Group 30 and 10 of 40 and 60.
        Value[] group = [30, 10];
        Value[] totals = [40, 60];

        TwoGroupSegregation.Segregation(group, totals).Number.ShouldBe(0.5 * ((0.75 - (1 / 6.0)) + ((5 / 6.0) - 0.25)), 1e-12);
        TwoGroupSegregation.Isolation(group, totals).Number.ShouldBe((0.75 * 0.75) + (0.25 / 6), 1e-12);
        TwoGroupSegregation.Interaction(group, totals).Number.ShouldBe(1 - (0.75 * 0.75) - (0.25 / 6), 1e-12);
        TwoGroupSegregation.Gini(group, totals).Number.ShouldBe(2 * 40 * 60 * (0.75 - (1 / 6.0)) / (2 * 10_000 * 0.24), 1e-12);
        LocationQuotient.Of(group, totals)[0].Number.ShouldBe(0.75 / 0.4, 1e-12);
    }

    [Fact]
    public void Vector_dissimilarity_small()
    {
        var vector = Reference.Read("segregation.json", "dissimilarity-small");

        var expected = vector.In("expected", "D").ToNumbers();
        foreach (
            var (example, index) in vector.In("inputs", "cases").EnumerateArray().Select((example, index) => (example, index))
        )
        {
            var columns = example.EnumerateArray().Select(row => row.ToValues()).ToArray();
            Value[] first = columns.Length == 2 ? columns[0] : [.. columns.Select(row => row[0])];
            Value[] second = columns.Length == 2 ? columns[1] : [.. columns.Select(row => row[1])];

            TwoGroupSegregation.Dissimilarity(first, second).Number.ShouldBe(expected[index], 1e-12, $"case {index}");
        }
    }

    [Fact]
    public void Vector_mutual_information_2x4()
    {
        var vector = Reference.Read("segregation.json", "mutual-information-2x4");

        var result = MultigroupSegregation.Of([vector.In("inputs", "a").ToValues(), vector.In("inputs", "b").ToValues()]);

        result.MutualInformation.ShouldMatch(vector.In("expected", "M"), 1e-10, "M");
        result.TheilH.ShouldMatch(vector.In("expected", "H"), 1e-10, "H");
        result.LocalSegregation.ShouldMatch(vector.In("expected", "local", "ls"), 1e-10, "ls");
        result.PopulationShare.ShouldMatch(vector.In("expected", "local", "p"), 1e-10, "p");
    }

    [Fact]
    public void Vector_schools_60_units_5_groups()
    {
        var vector = Reference.Read("segregation.json", "schools-60-units-5-groups");

        var (groups, totals, names) = Schools(vector);
        var expected = vector.In("expected");
        for (var i = 0; i < names.Length; i++)
        {
            var single = expected.In("single_group", names[i]);
            var rest = groups[i].Zip(totals, (count, total) => Value.Of(total.Number - count.Number)).ToArray();
            TwoGroupSegregation.Segregation(groups[i], totals).ShouldMatch(single.In("Dissim"), 1e-9, names[i]);
            TwoGroupSegregation.Isolation(groups[i], totals).ShouldMatch(single.In("Isolation"), 1e-9, names[i]);
            TwoGroupSegregation.Interaction(groups[i], totals).ShouldMatch(single.In("Interaction"), 1e-9, names[i]);
            TwoGroupSegregation.Gini(groups[i], totals).ShouldMatch(single.In("Gini"), 1e-9, names[i]);
            TwoGroupSegregation.EtaSquared(groups[i], totals).ShouldMatch(single.In("CorrelationR"), 1e-9, names[i]);
            MultigroupSegregation.Of([groups[i], rest]).TheilH.ShouldMatch(single.In("Entropy"), 1e-9, names[i]);
            LocationQuotient
                .Of(groups[i], totals)
                .Zip(expected.In("location_quotient").EnumerateArray())
                .ShouldAllBe(pair => Math.Abs(pair.First.Number - pair.Second[i].GetDouble()) < 1e-9);
        }

        CheckMultigroup(groups, expected.In("M"), expected.In("H"));
        MultigroupSegregation.Of(groups).LocalSegregation.ShouldMatch(expected.In("local_ls"), 1e-9, "ls");
        MultigroupSegregation.Of(groups).GroupEntropy.ShouldMatch(expected.In("entropy_groups"), 1e-9, "entropy");
        TwoGroupSegregation
            .Dissimilarity(groups[Array.IndexOf(names, "black")], groups[Array.IndexOf(names, "white")])
            .ShouldMatch(expected.In("D_black_white"), 1e-9, "D");
        CheckExposure(groups, totals, names, expected);
    }

    [Fact]
    public void Vector_schools00_full_within_and_between_states()
    {
        var vector = Reference.Read("segregation.json", "schools00-full");

        var (groups, totals, names) = Schools(vector);
        var expected = vector.In("expected");
        int[] states = [.. vector.In("inputs", "state").GetString()!.Select(letter => (int)letter)];
        var (all, between) = (MultigroupSegregation.Of(groups), MultigroupSegregation.Between(groups, states));

        CheckMultigroup(groups, expected.In("total", "M"), expected.In("total", "H"));
        between.MutualInformation.ShouldMatch(expected.In("between_state", "M"), 1e-9, "between");
        between.TheilH.ShouldMatch(expected.In("between_state", "H"), 1e-9, "between");
        (all.MutualInformation.Number - between.MutualInformation.Number).ShouldBe(
            expected.In("within_state", "M").GetDouble(),
            1e-9
        );
        CheckExposure(groups, totals, names, expected);
    }

    [Fact]
    public void One_area_or_even_shares_have_no_segregation()
    {
        TwoGroupSegregation.Segregation([30], [40]).Number.ShouldBe(0);
        TwoGroupSegregation.Gini([10, 20], [20, 40]).Number.ShouldBe(0, 1e-15);
        MultigroupSegregation
            .Of([
                [10, 20],
                [10, 20],
            ])
            .TheilH.Number.ShouldBe(0, 1e-15);
    }

    [Fact]
    public void What_cannot_be_divided_is_not_meaningful()
    {
        TwoGroupSegregation.Segregation([0, 0], [10, 10]).State.ShouldBe(ValueState.NotMeaningful);
        TwoGroupSegregation.Gini([10, 10], [10, 10]).State.ShouldBe(ValueState.NotMeaningful);
        TwoGroupSegregation.Isolation([11], [10]).State.ShouldBe(ValueState.NotMeaningful);
        TwoGroupSegregation.Dissimilarity([-1, 2], [1, 1]).State.ShouldBe(ValueState.NotMeaningful);
        MultigroupSegregation
            .Of([
                [4, 5],
                [0, 0],
            ])
            .TheilH.State.ShouldBe(ValueState.NotMeaningful);
        MultigroupSegregation
            .Of([
                [0],
                [0],
            ])
            .MutualInformation.State.ShouldBe(ValueState.NotMeaningful);
        Should.Throw<ArgumentException>(() => TwoGroupSegregation.Gini([1], [1, 2]));
    }

    [Fact]
    public void A_missing_area_is_left_out_and_an_empty_one_counts_nothing()
    {
        TwoGroupSegregation
            .Segregation([30, 10, Value.Unknown, 0], [40, 60, 9, 0])
            .Number.ShouldBe(TwoGroupSegregation.Segregation([30, 10], [40, 60]).Number, 1e-15);
        LocationQuotient
            .Of([30, Value.Missing(ValueState.Hidden), 0, 10], [40, 9, 0, 60])
            .Select(value => value.State)
            .ShouldBe([ValueState.Shown, ValueState.Hidden, ValueState.NotMeaningful, ValueState.Shown]);
    }

    private static (Value[][] Groups, Value[] Totals, string[] Names) Schools(JsonElement vector)
    {
        string[] names = [.. vector.In("inputs", "groups").EnumerateArray().Select(name => name.GetString()!)];
        Value[][] rows = [.. vector.In("inputs", "counts").EnumerateArray().Select(row => row.ToValues())];
        Value[][] groups =
            rows.Length == names.Length ? rows : [.. names.Select((_, group) => rows.Select(row => row[group]).ToArray())];
        Value[] totals = [.. groups[0].Select((_, area) => Value.Of(groups.Sum(group => group[area].Number)))];
        return (groups, totals, names);
    }

    private static void CheckMultigroup(Value[][] groups, JsonElement mutual, JsonElement theil)
    {
        var result = MultigroupSegregation.Of(groups);
        result.MutualInformation.ShouldMatch(mutual, 1e-9, "M");
        result.TheilH.ShouldMatch(theil, 1e-9, "H");
    }

    private static void CheckExposure(Value[][] groups, Value[] totals, string[] names, JsonElement expected)
    {
        var (of, to, numbers) = (
            expected.In("exposure", "of"),
            expected.In("exposure", "to"),
            expected.In("exposure", "exposure")
        );
        for (var i = 0; i < numbers.GetArrayLength(); i++)
        {
            var (x, y) = (Array.IndexOf(names, of[i].GetString()), Array.IndexOf(names, to[i].GetString()));
            TwoGroupSegregation.Exposure(groups[x], groups[y], totals).ShouldMatch(numbers[i], 1e-9, $"{names[x]} to {names[y]}");
        }
    }
}
