using System.Text.Json;
using Sozialplanung.Statistics.Disclosure;
using Sozialplanung.Tests;

namespace Sozialplanung.Statistics.Tests.Disclosure;

public sealed class AttackVectorTests
{
    public static TheoryData<string> Vectors => VectorFile.Ids("sdc_secondary.json");

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Finds_the_intervals_of_the_reference_for_the_sensitive_cells_alone(string id)
    {
        var vector = VectorFile.Read("sdc_secondary.json", id);
        Check(vector, "attack_primary_only");
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Finds_the_intervals_of_the_reference_for_a_whole_pattern(string id)
    {
        var vector = VectorFile.Read("sdc_secondary.json", id);
        Check(vector, "attack_after");
    }

    private static void Check(JsonElement vector, string attack)
    {
        var table = new HierarchicalVector(vector.GetProperty("inputs")).Table;
        var expected = vector.GetProperty("expected").GetProperty(attack);
        var withheld = expected.GetProperty("cell").Texts();

        var intervals = Attacker.Intervals(table, withheld);

        intervals.Select(interval => interval.Id).ShouldBe(withheld);
        intervals.Select(interval => Math.Round(interval.Lower!.Value, 6)).ShouldBe(expected.GetProperty("low").Doubles());
        intervals.Select(interval => Math.Round(interval.Upper!.Value, 6)).ShouldBe(expected.GetProperty("up").Doubles());
    }
}
