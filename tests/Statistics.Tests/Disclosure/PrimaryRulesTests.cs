using System.Text.Json;
using Sozialplanung.Statistics.Disclosure;
using Sozialplanung.Tests;

namespace Sozialplanung.Statistics.Tests.Disclosure;

public sealed class PrimaryRulesTests
{
    private static readonly PrimaryRules Nothing = new() { MinimumCount = 0, ProtectsComplement = false };

    public static TheoryData<string> WithRules =>
        VectorFile.Ids("sdc_primary.json", vector => vector.GetProperty("expected").TryGetProperty("rules", out _));

    public static TheoryData<string> WithWeights =>
        VectorFile.Ids("sdc_primary.json", vector => vector.GetProperty("inputs").TryGetProperty("weight", out _));

    [Theory]
    [MemberData(nameof(WithRules))]
    public void Flags_the_cells_of_the_reference_for_each_rule(string id)
    {
        var vector = VectorFile.Read("sdc_primary.json", id);

        var cells = CellsOf(vector.GetProperty("inputs"));
        foreach (var rule in vector.GetProperty("expected").GetProperty("rules").EnumerateArray())
        {
            var flagged = cells.Where(cell => RuleOf(rule).Judge(cell.Facts) is not null).Select(cell => cell.Number);

            flagged.ShouldBe(rule.GetProperty("sensitive_cells").Ints(), rule.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(WithWeights))]
    public void Reckons_with_weights_as_the_reference_does(string id)
    {
        var vector = VectorFile.Read("sdc_primary.json", id);

        var (inputs, expected) = (vector.GetProperty("inputs"), vector.GetProperty("expected"));
        var boundary = Nothing with { Dominance = new DominanceRule(2, 90, FlagsBoundary: true) };

        Flags(inputs, boundary, isWeighted: false).ShouldBe(Bools(expected, "nk_2_90_unweighted"));
        Flags(inputs, boundary, isWeighted: true).ShouldBe(Bools(expected, "nk_2_90_weights_default"));
        Flags(inputs, boundary with { Weights = WeightedContributions.RepeatedByWeight }, isWeighted: true)
            .ShouldBe(Bools(expected, "nk_2_90_weights_tauargus"));
        var percents = expected.GetProperty("p_percent").GetProperty("p").Doubles();
        var sensitive = expected.GetProperty("p_percent").GetProperty("sensitive").EnumerateArray().ToArray();
        for (var k = 0; k < percents.Length; k++)
        {
            Flags(inputs, Nothing with { PPercent = new PPercentRule(percents[k]) }, isWeighted: false)
                .ShouldBe(sensitive[k].EnumerateArray().Select(item => item.GetBoolean()));
        }
    }

    [Theory]
    [InlineData(0, 50, null)]
    [InlineData(1, 50, PrimaryRule.MinimumCount)]
    [InlineData(2, 50, PrimaryRule.MinimumCount)]
    [InlineData(3, 50, null)]
    [InlineData(47, 50, null)]
    [InlineData(48, 50, PrimaryRule.Complement)]
    [InlineData(50, 50, null)]
    [InlineData(2, 2, PrimaryRule.MinimumCount)]
    public void Looks_at_both_sides_of_a_share(long count, long total, PrimaryRule? expected) =>
        new PrimaryRules().Judge(new CellFacts(count) { Base = total })?.Rule.ShouldBe(expected.GetValueOrDefault());

    [Fact]
    public void Shows_nobody_and_everybody_unless_zeros_are_withheld()
    {
        var strict = new PrimaryRules { Zeros = ZeroRule.Withheld };

        new PrimaryRules().Judge(new CellFacts(0) { Base = 50 }).ShouldBeNull();
        strict.Judge(new CellFacts(0) { Base = 50 })!.Rule.ShouldBe(PrimaryRule.Zero);
        strict.Judge(new CellFacts(50) { Base = 50 })!.Rule.ShouldBe(PrimaryRule.Zero);
        strict.Judge(new CellFacts(0) { Base = 0 }).ShouldBeNull();
    }

    [Fact]
    public void Tells_every_rule_that_applies_and_first_the_one_that_judges()
    {
        var few = new CellFacts(2) { Base = 3, PersonsByFacility = [2] };
        var rules = new PrimaryRules { MinimumPersonsPerFacility = 4 };

        rules
            .JudgeAll(few)
            .Select(finding => finding.Rule)
            .ShouldBe([PrimaryRule.MinimumCount, PrimaryRule.Complement, PrimaryRule.PersonsPerFacility]);
        rules.Judge(few)!.Rule.ShouldBe(PrimaryRule.MinimumCount);
        rules.JudgeAll(new CellFacts(20) { Base = 60 }).ShouldBeEmpty();
    }

    [Fact]
    public void Asks_for_no_uncertainty_beyond_what_everybody_knows()
    {
        var zero = new PrimaryRules { Zeros = ZeroRule.Withheld }.Judge(new CellFacts(0) { Base = 50 })!;
        var all = new PrimaryRules { Zeros = ZeroRule.Withheld }.Judge(new CellFacts(50) { Base = 50 })!;

        (zero.LowerProtection, zero.UpperProtection).ShouldBe((0, 1));
        (all.LowerProtection, all.UpperProtection).ShouldBe((1, 0));
    }

    [Theory]
    [InlineData(new long[] { 10, 3 }, PrimaryRule.PersonsPerFacility)]
    [InlineData(new long[] { 10, 4 }, null)]
    [InlineData(new long[] { 14 }, PrimaryRule.Facilities)]
    [InlineData(new long[] { 14, 0 }, PrimaryRule.Facilities)]
    [InlineData(new long[] { }, null)]
    public void Wants_two_facilities_with_four_persons_each(long[] persons, PrimaryRule? expected)
    {
        var rules = new PrimaryRules { MinimumPersonsPerFacility = 4, MinimumFacilities = 2 };

        rules.Judge(new CellFacts(persons.Sum()) { PersonsByFacility = persons })?.Rule.ShouldBe(expected.GetValueOrDefault());
    }

    [Fact]
    public void Demands_the_protection_of_the_p_percent_rule()
    {
        // 100, 30 and 6: the second largest knows the first to 6 below 136 − 30; p = 10 wants 10: 4 are missing.
        var facts = new CellFacts(3) { Contributions = [new(100), new(30), new(6)] };

        var finding = (Nothing with { PPercent = new PPercentRule(10) }).Judge(facts)!;

        (finding.Rule, finding.LowerProtection, finding.UpperProtection).ShouldBe((PrimaryRule.PPercent, 4, 4));
        (Nothing with { PPercent = new PPercentRule(6) }).Judge(facts).ShouldBeNull();
        (Nothing with { PPercent = new PPercentRule(10) { AttackerContributes = false } }).Judge(facts).ShouldBeNull();
    }

    [Fact]
    public void Demands_the_protection_of_the_dominance_rule()
    {
        // 90 of 100 by one, allowed 80 %: the total would have to be 112.5.
        var finding = (Nothing with { Dominance = new DominanceRule(1, 80) }).Judge(
            new CellFacts(2) { Contributions = [new(90), new(10)] }
        )!;

        (finding.Rule, finding.UpperProtection).ShouldBe((PrimaryRule.Dominance, 13));
        finding.Reason.ShouldContain("90 %");
    }

    [Fact]
    public void Refuses_what_the_rules_are_not_defined_for()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new PrimaryRules().Judge(new CellFacts(-1)));
        Should.Throw<ArgumentOutOfRangeException>(() => new PrimaryRules().Judge(new CellFacts(3) { Base = 2 }));
        Should.Throw<ArgumentOutOfRangeException>(() =>
            (Nothing with { Dominance = new DominanceRule(1, 80) }).Judge(new CellFacts(2) { Contributions = [new(5), new(-1)] })
        );
    }

    private static PrimaryRules RuleOf(JsonElement rule) =>
        rule.GetProperty("rule").GetString() switch
        {
            "freq" => Nothing with { MinimumCount = rule.GetProperty("maxN").GetInt64() + 1 },
            "nk" => Nothing with
            {
                Dominance = new DominanceRule(rule.GetProperty("n").GetInt32(), rule.GetProperty("k").GetDouble()),
            },
            "p_percent" => Nothing with { PPercent = new PPercentRule(rule.GetProperty("p").GetDouble()) },
            "pq" => Nothing with
            {
                PPercent = new PPercentRule(rule.GetProperty("p").GetDouble())
                {
                    PriorPercent = rule.GetProperty("q").GetDouble(),
                },
            },
            var other => throw new NotSupportedException($"The vector names an unknown rule: {other}."),
        };

    private static List<(int Number, CellFacts Facts)> CellsOf(JsonElement inputs)
    {
        var data = inputs.GetProperty("microdata");
        var (region, gender, values) = (
            data.GetProperty("region").Texts(),
            data.GetProperty("gender").Texts(),
            data.GetProperty("val").Doubles()
        );
        List<(int, CellFacts)> cells = [];
        foreach (var cell in inputs.GetProperty("cells").EnumerateArray())
        {
            var (r, g) = (cell.GetProperty("region").GetString()!, cell.GetProperty("gender").GetString()!);
            Contribution[] contributions =
            [
                .. Enumerable
                    .Range(0, values.Length)
                    .Where(k => (r == "total" || region[k] == r) && (g == "total" || gender[k] == g))
                    .Select(k => new Contribution(values[k])),
            ];
            contributions.Length.ShouldBe(cell.GetProperty("freq").GetInt32());
            cells.Add(
                (cell.GetProperty("cell").GetInt32(), new CellFacts(contributions.Length) { Contributions = contributions })
            );
        }

        return cells;
    }

    private static bool[] Flags(JsonElement inputs, PrimaryRules rules, bool isWeighted)
    {
        var (groups, values, weights) = (
            inputs.GetProperty("group").Texts(),
            inputs.GetProperty("value").Doubles(),
            inputs.GetProperty("weight").Doubles()
        );
        return inputs
            .GetProperty("groups")
            .Texts()
            .Select(group =>
                rules.Judge(
                    new CellFacts(groups.Count(other => other == group))
                    {
                        Contributions =
                        [
                            .. Enumerable
                                .Range(0, groups.Length)
                                .Where(k => groups[k] == group)
                                .Select(k => new Contribution(values[k], isWeighted ? weights[k] : 1)),
                        ],
                    }
                )
                    is not null
            )
            .ToArray();
    }

    private static bool[] Bools(JsonElement expected, string name) =>
        [.. expected.GetProperty(name).EnumerateArray().Select(item => item.GetBoolean())];
}
