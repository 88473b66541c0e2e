namespace Sozialplanung.Statistics.Disclosure;

/// <summary>Why a cell is withheld for its own sake, and how much uncertainty a reader must be left with.</summary>
/// <param name="Rule">The first rule that applies, in the order of <see cref="PrimaryRule"/>.</param>
/// <param name="LowerProtection">A reader must have to reckon with count − this; 0 or more.</param>
/// <param name="UpperProtection">A reader must have to reckon with count + this; 0 or more.</param>
public sealed record PrimaryFinding(PrimaryRule Rule, long LowerProtection, long UpperProtection)
{
    /// <summary>Why, as a German sentence that may be shown inside the Statistikstelle: it names the count.</summary>
    public string Reason { get; init; } = "";

    /// <summary>What would free the cell, as a German sentence.</summary>
    public string Remedy { get; init; } = "";
}
