namespace Sozialplanung.Statistics.Rates;

/// <summary>Events and people of the reference population (usually the whole district), one entry per age band.</summary>
public sealed record ReferenceRates(IReadOnlyList<Value> Counts, IReadOnlyList<Value> Populations)
{
    /// <summary>Events per person of the reference over all ages; a missing part or no people: the reason.</summary>
    public Value Crude()
    {
        if (Inputs.FirstReason(Counts, Populations) is { } reason)
        {
            return Value.Missing(reason);
        }

        var people = Populations.Sum(population => population.Number);
        return people > 0 ? Value.FromCalculation(Counts.Sum(count => count.Number) / people) : Value.NotMeaningful;
    }

    /// <summary>
    /// Events the people given would have at the rates of the reference: Σ nᵢ·xᵢ/Nᵢ. A band without people in the reference is
    /// not meaningful unless the area has none either.
    /// Errors: <see cref="ArgumentException"/> for lists of unequal length.
    /// </summary>
    public Value Expected(IReadOnlyList<Value> populations)
    {
        Inputs.RequireSameLength(Counts.Count, Populations.Count, populations.Count);
        if (Inputs.FirstReason(Counts, Populations, populations) is { } reason)
        {
            return Value.Missing(reason);
        }

        var expected = 0.0;
        for (var band = 0; band < Counts.Count; band++)
        {
            var (events, reference, people) = (Counts[band].Number, Populations[band].Number, populations[band].Number);
            if (events < 0 || people < 0 || reference < 0 || (reference == 0 && people > 0))
            {
                return Value.NotMeaningful;
            }

            expected += people == 0 ? 0 : people * events / reference;
        }

        return Value.FromCalculation(expected);
    }
}
