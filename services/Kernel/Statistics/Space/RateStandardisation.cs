namespace Sozialplanung.Statistics.Space;

/// <summary>Makes rates of areas of unequal size comparable before they go into Moran's I.</summary>
public static class RateStandardisation
{
    /// <summary>
    /// zᵢ = (rᵢ − b)/√vᵢ with b = Σe/Σn, a = Σn(r − b)²/Σn − b/n̄, v = a + b/nᵢ (b/nᵢ where that is not above 0). An area with a
    /// missing number passes its reason on; a base of zero or below, a negative count, and no events anywhere: not meaningful.
    /// Source: Assunção &amp; Reis 1999, Statistics in Medicine 18, p. 2147. Proved by <c>moran-rate-sids79</c>.
    /// Errors: <see cref="ArgumentException"/> for lists of unequal length.
    /// </summary>
    public static Value[] Of(IReadOnlyList<Value> counts, IReadOnlyList<Value> bases)
    {
        Inputs.RequireSameLength(counts.Count, bases.Count);
        Value[] results =
        [
            .. counts.Zip(bases, (count, people) => Value.Missing(Inputs.FirstReason(count, people) ?? ValueState.NotMeaningful)),
        ];
        int[] usable =
        [
            .. Enumerable
                .Range(0, counts.Count)
                .Where(i => counts[i].HasNumber && bases[i].HasNumber && counts[i].Number >= 0 && bases[i].Number > 0),
        ];
        var people = usable.Sum(i => bases[i].Number);
        var mean = usable.Sum(i => counts[i].Number) / people;
        var spread = usable.Sum(i => bases[i].Number * Math.Pow((counts[i].Number / bases[i].Number) - mean, 2)) / people;
        foreach (var i in usable)
        {
            var chance = mean / bases[i].Number;
            var variance = spread - (mean / (people / usable.Length)) + chance;
            results[i] = Value.FromCalculation(
                ((counts[i].Number / bases[i].Number) - mean) / Math.Sqrt(variance > 0 ? variance : chance)
            );
        }

        return results;
    }
}
