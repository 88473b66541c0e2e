namespace Sozialplanung.Statistics.Disclosure;

/// <summary>Whether a cell of zero that is not sensitive itself may be withheld to protect another.</summary>
public enum ZeroCells
{
    /// <summary>Never: readers often know which cells must be empty (the default, and what sdcTable does).</summary>
    StayShown,

    /// <summary>Where it is cheapest; only for tables whose zeros nobody can know beforehand.</summary>
    MayProtect,
}
