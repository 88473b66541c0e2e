namespace Sozialplanung.Statistics.Rates;

/// <summary>Events per people: the rate without regard to the age structure.</summary>
public static class CrudeRate
{
    /// <summary>
    /// count / population · factor with the limits of the count (<see cref="CountLimits.Usual"/>: exact below 10 events, Byar's
    /// from 10). Unit: events per <paramref name="factor"/> people. Missing input passes its reason on; a population of zero or
    /// below and a negative count are not meaningful. More events than people are allowed. Source: OHID Fingertips,
    /// PHEindicatormethods <c>phe_rate</c>. Proved by <c>fingertips-rate</c>.
    /// </summary>
    public static Estimate Of(Value count, Value population, double factor = 1000, double confidence = 0.95)
    {
        var (limits, method) = CountLimits.Usual(count, confidence);
        if (Inputs.FirstReason(count, population) is { } reason)
        {
            return Estimate.Missing(reason);
        }

        if (count.Number < 0 || population.Number <= 0)
        {
            return Estimate.Missing(ValueState.NotMeaningful);
        }

        var perPerson = factor / population.Number;
        return new Estimate(Value.FromCalculation(count.Number * perPerson), limits.Times(perPerson), method);
    }
}
