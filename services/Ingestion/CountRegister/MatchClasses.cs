namespace Sozialplanung.Ingestion.CountRegister;

/// <summary>How many rows of a register were assigned to an area, by certainty.</summary>
public sealed record MatchClasses(long Exact, long Interpolated, long Fuzzy, long None)
{
    public long Total => Exact + Interpolated + Fuzzy + None;

    public double Rate => Total == 0 ? 1 : (double)(Total - None) / Total;
}
