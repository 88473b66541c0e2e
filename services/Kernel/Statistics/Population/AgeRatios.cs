namespace Sozialplanung.Statistics.Population;

/// <summary>
/// The usual figures on the age structure. Age limits differ between publications and are printed beside the figure. Ratios are
/// per hundred; no people in the denominator: not meaningful. Missing and cut bands: see <see cref="AgeStructure"/>. Proved by
/// <c>demographic-ratios-definitions</c>.
/// </summary>
public static class AgeRatios
{
    /// <summary>Jugendquotient: people under the working age per 100 of working age (20 to under 65).</summary>
    public static Value YouthRatio(AgeStructure people, int workingFrom = 20, int workingBefore = 65) =>
        PerHundred(people.Between(0, workingFrom), people.Between(workingFrom, workingBefore));

    /// <summary>
    /// Altenquotient: people from 65 per 100 of working age. The old may start where working age ends, or later.
    /// </summary>
    public static Value OldAgeRatio(AgeStructure people, int workingFrom = 20, int workingBefore = 65) =>
        PerHundred(people.Between(workingBefore, null), people.Between(workingFrom, workingBefore));

    /// <summary>Gesamtquotient: people under and over working age per 100 of working age.</summary>
    public static Value TotalRatio(AgeStructure people, int workingFrom = 20, int workingBefore = 65)
    {
        var (young, old) = (YouthRatio(people, workingFrom, workingBefore), OldAgeRatio(people, workingFrom, workingBefore));
        return young.HasNumber && old.HasNumber ? Value.FromCalculation(young.Number + old.Number)
            : young.HasNumber ? old
            : young;
    }

    /// <summary>Ageing-Index: people from 65 per 100 under 20 (or 15).</summary>
    public static Value AgeingIndex(AgeStructure people, int oldFrom = 65, int youngBefore = 20) =>
        PerHundred(people.Between(oldFrom, null), people.Between(0, youngBefore));

    /// <summary>Greying-Index: people from 80 per 100 aged 60 to under 80.</summary>
    public static Value GreyingIndex(AgeStructure people, int oldestFrom = 80, int oldFrom = 60) =>
        PerHundred(people.Between(oldestFrom, null), people.Between(oldFrom, oldestFrom));

    /// <summary>
    /// Billeter-Maß J = (P0–14 − P50+)/P15–49; negative: more grandparents than children, an ageing population. Not per hundred.
    /// Source: Billeter 1954; Dinkel 1989, p. 252.
    /// </summary>
    public static Value Billeter(AgeStructure people)
    {
        var (children, parents, grandparents) = (people.Between(0, 15), people.Between(15, 50), people.Between(50, null));
        if (Inputs.FirstReason(children, parents, grandparents) is { } reason)
        {
            return Value.Missing(reason);
        }

        return Value.FromCalculation((children.Number - grandparents.Number) / parents.Number);
    }

    /// <summary>
    /// Durchschnittsalter in years: everybody stands in the middle of the band (age + 0.5 in single years); the open band counts
    /// as <paramref name="openWidth"/> years wide.
    /// </summary>
    public static Value MeanAge(AgeStructure people, double openWidth = 1)
    {
        var total = people.Total;
        if (!total.HasNumber)
        {
            return total;
        }

        var years = Enumerable
            .Range(0, people.Bands)
            .Select(band => people.Band(band, openWidth))
            .Sum(band => (band.From + (band.Width / 2)) * band.Count.Number);
        return Value.FromCalculation(years / total.Number);
    }

    /// <summary>Medianalter in years: half are younger; people spread evenly within the band that holds the middle.</summary>
    public static Value MedianAge(AgeStructure people, double openWidth = 1)
    {
        var total = people.Total;
        if (!total.HasNumber || total.Number <= 0)
        {
            return total.HasNumber ? Value.NotMeaningful : total;
        }

        var younger = 0.0;
        for (var i = 0; i < people.Bands; i++)
        {
            var band = people.Band(i, openWidth);
            if (younger + band.Count.Number >= total.Number / 2)
            {
                return Value.FromCalculation(band.From + (band.Width * ((total.Number / 2) - younger) / band.Count.Number));
            }

            younger += band.Count.Number;
        }

        return Value.NotMeaningful;
    }

    private static Value PerHundred(Value part, Value whole) =>
        Inputs.FirstReason(part, whole) is { } reason
            ? Value.Missing(reason)
            : Value.FromCalculation(100 * part.Number / whole.Number);
}
