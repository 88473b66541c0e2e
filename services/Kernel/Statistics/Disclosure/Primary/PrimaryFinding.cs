namespace Sozialplanung.Statistics.Disclosure;

/// <summary>Why a cell is withheld for its own sake, and how much uncertainty a reader must be left with.</summary>
/// <exception cref="ArgumentOutOfRangeException">A protection is below 0.</exception>
/// <param name="Rule">The first rule that applies, in the order of <see cref="PrimaryRule"/>.</param>
/// <param name="LowerProtection">A reader must have to reckon with count − this; 0 or more.</param>
/// <param name="UpperProtection">A reader must have to reckon with count + this; 0 or more.</param>
public sealed record PrimaryFinding(PrimaryRule Rule, long LowerProtection, long UpperProtection)
{
    /// <summary>A reader must have to reckon with count − this; 0 or more.</summary>
    public long LowerProtection
    {
        get;
        init => field = Checked(value);
    } = Checked(LowerProtection);

    /// <summary>A reader must have to reckon with count + this; 0 or more.</summary>
    public long UpperProtection
    {
        get;
        init => field = Checked(value);
    } = Checked(UpperProtection);

    /// <summary>Why, as a German sentence that may be shown inside the Statistikstelle: it names the count.</summary>
    public string Reason { get; init; } = "";

    /// <summary>What would free the cell, as a German sentence.</summary>
    public string Remedy { get; init; } = "";

    private static long Checked(long protection) =>
        protection >= 0
            ? protection
            : throw new ArgumentOutOfRangeException(nameof(protection), protection, "A protection is at least 0.");
}
