namespace Sozialplanung.Statistics.Rates;

/// <summary>Standard populations for direct standardisation.</summary>
public static class StandardPopulation
{
    /// <summary>
    /// Revised European Standard Population 2013: 19 bands 0–4, 5–9, …, 85–89, 90 and over; sum 100,000.
    /// Source: Eurostat 2013, Revision of the European Standard Population, p. 7.
    /// </summary>
    public static IReadOnlyList<double> European2013 { get; } =
    [5000, 5500, 5500, 5500, 6000, 6000, 6500, 7000, 7000, 7000, 7000, 6500, 6000, 5500, 5000, 4000, 2500, 1500, 1000];
}
