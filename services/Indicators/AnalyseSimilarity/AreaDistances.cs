using Sozialplanung.Statistics;
using Sozialplanung.Statistics.Index;

namespace Sozialplanung.Indicators.AnalyseSimilarity;

/// <summary>
/// How far areas are from one: √(mean of squared differences) of the criteria as z-values (divisor n), so that each criterion
/// weighs the same whatever its unit. 0: alike in all; 1: on average a standard deviation apart. An area without one of the
/// criteria has no distance: a nearness by what is left over would be another one.
/// </summary>
internal static class AreaDistances
{
    public static Value[] From(int area, IReadOnlyList<Value[]> criteria)
    {
        Value[][] scaled = [.. criteria.Select(values => Standardisation.ZWithPopulationDeviation(values))];
        // A criterion in which all are alike tells none apart.
        Value[][] telling = [.. scaled.Where(values => values.Any(value => value.HasNumber))];
        return [.. Enumerable.Range(0, criteria[0].Length).Select(other => Distance(telling, area, other))];
    }

    private static Value Distance(Value[][] criteria, int one, int other)
    {
        var sum = 0.0;
        foreach (var values in criteria)
        {
            if (!values[one].HasNumber || !values[other].HasNumber)
            {
                return values[other].HasNumber ? Value.NotMeaningful : values[other];
            }

            var difference = values[one].Number - values[other].Number;
            sum += difference * difference;
        }

        return criteria.Length == 0 ? Value.NotMeaningful : Value.FromCalculation(Math.Sqrt(sum / criteria.Length));
    }
}
