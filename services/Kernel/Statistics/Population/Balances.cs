namespace Sozialplanung.Statistics.Population;

/// <summary>
/// Balances of a year in persons, and per 1,000 of the mean population. A missing number passes its reason on; a negative count,
/// or a mean population of zero: not meaningful. Source: definitions of the Statistische Ämter; arithmetic, shown by hand in the
/// tests.
/// </summary>
public static class Balances
{
    /// <summary>Natürlicher Saldo: births − deaths.</summary>
    public static Value Natural(Value births, Value deaths) => Difference(births, deaths);

    /// <summary>Wanderungssaldo: moved in − moved out.</summary>
    public static Value Migration(Value movedIn, Value movedOut) => Difference(movedIn, movedOut);

    /// <summary>Mean of the population at the start and the end of the year.</summary>
    public static Value MeanPopulation(Value atStart, Value atEnd) =>
        Inputs.FirstReason(atStart, atEnd) is { } reason ? Value.Missing(reason)
        : atStart.Number < 0 || atEnd.Number < 0 ? Value.NotMeaningful
        : Value.FromCalculation((atStart.Number / 2) + (atEnd.Number / 2));

    /// <summary>1,000·balance/mean population.</summary>
    public static Value PerThousand(Value balance, Value meanPopulation) =>
        Inputs.FirstReason(balance, meanPopulation) is { } reason ? Value.Missing(reason)
        : meanPopulation.Number <= 0 ? Value.NotMeaningful
        : Value.FromCalculation(1000 * balance.Number / meanPopulation.Number);

    private static Value Difference(Value more, Value less) =>
        Inputs.FirstReason(more, less) is { } reason ? Value.Missing(reason)
        : more.Number < 0 || less.Number < 0 ? Value.NotMeaningful
        : Value.FromCalculation(more.Number - less.Number);
}
