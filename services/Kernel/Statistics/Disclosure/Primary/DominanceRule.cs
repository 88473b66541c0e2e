namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// (n,k): sensitive if the n largest contributions exceed k percent of the total, strictly (as sdcTable and τ-Argus; Hundepool et
/// al. 2012, section 4.2.2). Vectors: sdc-primary-microdata1, sdc-primary-dominance-weights.
/// </summary>
/// <exception cref="ArgumentOutOfRangeException">n or k is outside its range.</exception>
/// <param name="Largest">n, at least 1.</param>
/// <param name="Percent">k, above 0 and at most 100.</param>
/// <param name="FlagsBoundary">true: a share of exactly k percent is sensitive too (GaussSuppression).</param>
public sealed record DominanceRule(int Largest, double Percent, bool FlagsBoundary = false)
{
    /// <summary>n, at least 1.</summary>
    public int Largest
    {
        get;
        init => field = Checked(value);
    } = Checked(Largest);

    /// <summary>k, above 0 and at most 100.</summary>
    public double Percent
    {
        get;
        init => field = Shares.Checked(value);
    } = Shares.Checked(Percent);

    private static int Checked(int largest) =>
        largest >= 1 ? largest : throw new ArgumentOutOfRangeException(nameof(largest), largest, "n is at least 1.");
}
