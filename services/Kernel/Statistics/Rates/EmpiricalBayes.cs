namespace Sozialplanung.Statistics.Rates;

/// <summary>
/// Rates drawn towards the mean, the more the fewer people stand behind them: what is left is less noise. Not for showing a
/// single area's own state, but for maps and rankings of many small areas. Counts and bases have one entry per area; results are
/// events per person. An area without a number, with a base of zero or below or a negative count gets its reason and takes no
/// part in the mean. All rates equal, or one area: the mean itself.
/// Errors: <see cref="ArgumentException"/> for lists of unequal length, <see cref="ArgumentOutOfRangeException"/> for a neighbour
/// that does not exist.
/// </summary>
public static class EmpiricalBayes
{
    /// <summary>
    /// Towards the mean of all areas: m = Σe/Σb, s² = Σb(r − m)²/Σb − m/b̄ (at least 0), weight s²/(s² + m/bᵢ).
    /// Source: Marshall 1991, Applied Statistics 40, p. 286. Proved by <c>empirical-bayes-sids74</c>.
    /// </summary>
    public static Value[] Global(IReadOnlyList<Value> counts, IReadOnlyList<Value> bases)
    {
        var areas = Usable(counts, bases);
        int[] all = [.. Enumerable.Range(0, areas.Length).Where(area => areas[area].HasNumber)];
        var prior = Prior.Of(all, counts, bases);
        return [.. areas.Select((rate, area) => rate.HasNumber ? prior.Shrunken(rate.Number, bases[area].Number) : rate)];
    }

    /// <summary>
    /// Towards the mean of an area and its neighbours (indices, without the area itself), mean and variance from these alone.
    /// Source: Anselin, Lozano &amp; Koschinsky 2006; esda, equal to spdep <c>EBlocal(geoda = TRUE)</c>. Proved by
    /// <c>spatial-empirical-bayes-stl</c>.
    /// </summary>
    public static Value[] Spatial(
        IReadOnlyList<Value> counts,
        IReadOnlyList<Value> bases,
        IReadOnlyList<IReadOnlyList<int>> neighbours
    )
    {
        var areas = Usable(counts, bases);
        Inputs.RequireSameLength(areas.Length, neighbours.Count);
        return
        [
            .. areas.Select(
                (rate, area) =>
                    rate.HasNumber
                        ? Prior.Of(Around(area, areas, neighbours[area]), counts, bases).Shrunken(rate.Number, bases[area].Number)
                        : rate
            ),
        ];
    }

    /// <summary>
    /// Events per person of an area together with its neighbours. Proved by <c>empirical-bayes-sids74</c> (spatial_rate).
    /// </summary>
    public static Value[] SpatialRate(
        IReadOnlyList<Value> counts,
        IReadOnlyList<Value> bases,
        IReadOnlyList<IReadOnlyList<int>> neighbours
    )
    {
        var areas = Usable(counts, bases);
        Inputs.RequireSameLength(areas.Length, neighbours.Count);
        return
        [
            .. areas.Select(
                (rate, area) =>
                    rate.HasNumber
                        ? Value.FromCalculation(Prior.Of(Around(area, areas, neighbours[area]), counts, bases).Mean)
                        : rate
            ),
        ];
    }

    /// <summary>
    /// Rate divided by the mean of all areas (1 = as the whole). No events anywhere: not meaningful. Proved by
    /// <c>empirical-bayes-sids74</c>.
    /// </summary>
    public static Value[] ExcessRisk(IReadOnlyList<Value> counts, IReadOnlyList<Value> bases)
    {
        var areas = Usable(counts, bases);
        int[] all = [.. Enumerable.Range(0, areas.Length).Where(area => areas[area].HasNumber)];
        var mean = Prior.Of(all, counts, bases).Mean;
        return [.. areas.Select(rate => rate.HasNumber ? Value.FromCalculation(rate.Number / mean) : rate)];
    }

    private static IEnumerable<int> Around(int area, Value[] areas, IReadOnlyList<int> neighbours)
    {
        foreach (var neighbour in neighbours)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(neighbour);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(neighbour, areas.Length);
        }

        return neighbours.Append(area).Where(index => areas[index].HasNumber).Distinct();
    }

    private static Value[] Usable(IReadOnlyList<Value> counts, IReadOnlyList<Value> bases)
    {
        Inputs.RequireSameLength(counts.Count, bases.Count);
        return
        [
            .. counts.Select(
                (count, area) =>
                    Inputs.FirstReason(count, bases[area]) is { } reason ? Value.Missing(reason)
                    : count.Number < 0 || bases[area].Number <= 0 ? Value.NotMeaningful
                    : Value.FromCalculation(count.Number / bases[area].Number)
            ),
        ];
    }

    private readonly record struct Prior(double Mean, double Variance)
    {
        public static Prior Of(IEnumerable<int> areas, IReadOnlyList<Value> counts, IReadOnlyList<Value> bases)
        {
            (double E, double B)[] parts = [.. areas.Select(area => (counts[area].Number, bases[area].Number))];
            var people = parts.Sum(part => part.B);
            var mean = parts.Sum(part => part.E) / people;
            var spread = parts.Sum(part => part.B * Math.Pow((part.E / part.B) - mean, 2)) / people;
            return new Prior(mean, Math.Max(0, spread - (mean / (people / parts.Length))));
        }

        public Value Shrunken(double rate, double people)
        {
            var weight = Variance > 0 ? Variance / (Variance + (Mean / people)) : 0;
            return Value.FromCalculation((weight * rate) + ((1 - weight) * Mean));
        }
    }
}
