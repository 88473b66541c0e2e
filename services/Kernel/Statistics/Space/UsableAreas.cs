namespace Sozialplanung.Statistics.Space;

/// <summary>The areas with a number, their deviations from the mean, and the weights among them.</summary>
internal sealed class UsableAreas
{
    private UsableAreas(int[] places, double[] numbers, SpatialWeights weights)
    {
        Places = places;
        Weights = weights;
        // Divided by the largest amount: the statistics do not change, and squares of huge numbers stay finite.
        Scale = numbers.Length == 0 ? 1 : Math.Max(numbers.Max(Math.Abs), double.Epsilon);
        Numbers = [.. numbers.Select(number => number / Scale)];
        var mean = numbers.Length == 0 ? 0 : Numbers.Average();
        Deviations = [.. Numbers.Select(number => number - mean)];
        SquaredDeviations = Deviations.Sum(deviation => deviation * deviation);
    }

    public int[] Places { get; }

    public double Scale { get; }

    public double[] Numbers { get; }

    public double[] Deviations { get; }

    public double SquaredDeviations { get; }

    public SpatialWeights Weights { get; }

    public int Count => Places.Length;

    /// <summary>False where nothing can be compared: too few areas, all equal, no neighbours.</summary>
    public bool CanBeCompared(int minimum) =>
        Count >= minimum && Numbers.Min() < Numbers.Max() && SquaredDeviations > 0 && Weights.S0 > 0;

    public static UsableAreas Of(IReadOnlyList<Value> values, SpatialWeights weights)
    {
        Inputs.RequireSameLength(weights.Count, values.Count);
        int[] places = [.. Enumerable.Range(0, values.Count).Where(area => values[area].HasNumber)];
        return new UsableAreas(
            places,
            [.. places.Select(area => values[area].Number)],
            places.Length == values.Count ? weights : weights.Among(places)
        );
    }

    /// <summary>One result per area of the input: the number of a used area, the reason of the others.</summary>
    public Value[] Spread(IReadOnlyList<Value> values, Func<int, Value> result)
    {
        Value[] all = [.. values.Select(value => value.HasNumber ? Value.NotMeaningful : value)];
        for (var i = 0; i < Places.Length; i++)
        {
            all[Places[i]] = result(i);
        }

        return all;
    }
}
