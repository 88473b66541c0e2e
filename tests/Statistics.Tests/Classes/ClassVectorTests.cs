using Sozialplanung.Statistics.Classes;

namespace Sozialplanung.Statistics.Tests.Classes;

public sealed class ClassVectorTests
{
    private static readonly double[] _shares = [0.01, 0.1, 0.5, 0.9, 0.99, 1];

    [Theory]
    [InlineData("calemp-58-counties")]
    [InlineData("zero-inflated-56")]
    public void Vector_of_class_limits_counts_and_fit(string id)
    {
        var vector = Reference.Read("classification.json", id);

        var numbers = vector.In("inputs", "y").ToNumbers();
        foreach (var method in vector.In("expected").EnumerateObject())
        {
            var limits = Limits(method.Name, numbers);
            var assigned = ClassAssignment.Of(numbers.AsValues(), limits);

            limits.ShouldBe(method.Value.In("bins").ToNumbers(), 1e-9, method.Name);
            assigned.Counts.ShouldBe(method.Value.In("counts").ToIntegers(), method.Name);
            assigned.Classes.ShouldBe(method.Value.In("yb").ToIntegers().Cast<int?>(), method.Name);
            ClassFit
                .AbsoluteDeviationAroundMedians(numbers.AsValues(), limits)
                .ShouldMatch(method.Value.In("adcm"), 1e-9, method.Name);
        }
    }

    private static IReadOnlyList<double> Limits(string name, double[] numbers)
    {
        var parts = name.Split("_k");
        var count = parts.Length == 2 ? int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) : 0;
        return parts[0] switch
        {
            "Quantiles" => ClassBreaks.Quantile(numbers, count),
            "EqualInterval" => ClassBreaks.EqualInterval(numbers, count),
            "FisherJenks" => ClassBreaks.FisherJenks(numbers, count),
            "MaximumBreaks" => ClassBreaks.MaximumBreaks(numbers, count),
            "StdMean" => ClassBreaks.MeanStandardDeviation(numbers, keepEmptyClasses: true),
            "HeadTailBreaks" => ClassBreaks.HeadTail(numbers),
            "BoxPlot_h1.5" => ClassBreaks.BoxPlot(numbers, 1.5, keepEmptyClasses: true),
            "Percentiles_1_10_50_90_99_100" => ClassBreaks.Percentiles(numbers, _shares, keepEmptyClasses: true),
            _ => throw new InvalidOperationException($"No method is named {name}."),
        };
    }
}
