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
        if (VectorFile.Find("sdc_secondary.json", id) is not { } vector)
        {
            return;
        }

        var input = new HierarchicalVector(vector.GetProperty("inputs"));
        var options = new SuppressionOptions { Singletons = SingletonRule.Ignored };

        var pattern = SecondarySuppression.Protect(input.Table, input.Findings, options);

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{id}: {pattern.WithheldCount - input.Primary.Length} cells, {pattern.ComplementaryTotal}: {string.Join(" ", pattern.WithheldIds)}");
        var optimum = vector.GetProperty("expected").GetProperty("exact_optimum");
        pattern.Unprotectable.ShouldBeEmpty();
        pattern.ComplementaryTotal.ShouldBeLessThanOrEqualTo((long)optimum.GetProperty("sum_freq_secondary").GetDouble());
        (pattern.WithheldCount - input.Primary.Length).ShouldBeLessThanOrEqualTo(optimum.GetProperty("n_secondary").GetInt32());
    }
}
