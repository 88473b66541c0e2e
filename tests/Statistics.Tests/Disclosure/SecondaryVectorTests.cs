using Sozialplanung.Statistics.Disclosure;
using Sozialplanung.Tests;

namespace Sozialplanung.Statistics.Tests.Disclosure;

public sealed class SecondaryVectorTests
{
    public static TheoryData<string> Vectors => VectorFile.Ids("sdc_secondary.json");

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Withholds_no_more_than_the_reference(string id)
    {
        var vector = VectorFile.Read("sdc_secondary.json", id);

        var input = new HierarchicalVector(vector.GetProperty("inputs"));
        var options = new SuppressionOptions { Singletons = SingletonRule.Ignored };

        var pattern = SecondarySuppression.Protect(input.Table, input.Findings, options, TestContext.Current.CancellationToken);

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{id}: {pattern.WithheldCount - input.Primary.Length} cells, {pattern.ComplementaryTotal}: {string.Join(" ", pattern.WithheldIds)}"
        );
        Attacker
            .Intervals(input.Table, pattern.WithheldIds, TestContext.Current.CancellationToken)
            .ShouldAllBe(interval => PatternPropertyTests.IsHeld(input.Table, input.Findings, interval));
        var optimum = vector.GetProperty("expected").GetProperty("exact_optimum");
        pattern.Unprotectable.ShouldBeEmpty();
        pattern.ComplementaryTotal.ShouldBeLessThanOrEqualTo((long)optimum.GetProperty("sum_freq_secondary").GetDouble());
        (pattern.WithheldCount - input.Primary.Length).ShouldBeLessThanOrEqualTo(optimum.GetProperty("n_secondary").GetInt32());
    }

    [Fact]
    public void Solves_the_textbook_table_of_fischetti_and_salazar()
    {
        // 20 50 10 | 80 The 22 is sensitive. The cheapest square with it: 8, 17 and 12, together 37; the reader is left with 5 to
        // 30. 8 19 22 | 49 17 32 12 | 61
        var table = CrossTable.Create(
            [TableDimension.Flat("T", "I", "II", "III"), TableDimension.Flat("R", "A", "B", "C")],
            [
                (["I", "A"], 20),
                (["I", "B"], 50),
                (["I", "C"], 10),
                (["II", "A"], 8),
                (["II", "B"], 19),
                (["II", "C"], 22),
                (["III", "A"], 17),
                (["III", "B"], 32),
                (["III", "C"], 12),
            ]
        );
        var findings = new Dictionary<string, PrimaryFinding> { ["II|C"] = new(PrimaryRule.PPercent, 5, 8) };

        var pattern = SecondarySuppression.Protect(
            table,
            findings,
            new SuppressionOptions { Singletons = SingletonRule.Ignored },
            TestContext.Current.CancellationToken
        );

        pattern.ComplementaryTotal.ShouldBe(37);
        pattern.WithheldIds.ShouldBe(["II|A", "II|C", "III|A", "III|C"]);
        Attacker
            .Intervals(table, pattern.WithheldIds, TestContext.Current.CancellationToken)
            .Single(interval => interval.Id == "II|C")
            .ShouldBe(new CellInterval("II|C", 5, 30));
    }
}
