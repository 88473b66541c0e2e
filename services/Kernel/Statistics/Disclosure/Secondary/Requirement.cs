namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// A reader must have to reckon with this sensitive cell differing by at least this amount (signed), even if he knows the cells of one
/// single contributor; and the deviation that shows he does.
/// </summary>
internal sealed class Requirement(int cell, double amount, int singleton = Requirement.NoSingleton)
{
    public const int NoSingleton = -1;

    public int Cell { get; } = cell;

    public double Amount { get; } = amount;

    /// <summary>Number of the single contributor among <see cref="SingletonGroups"/> whose cells must not differ.</summary>
    public int Singleton { get; } = singleton;

    public Deviation? Witness { get; set; }

    /// <summary>Whether a deviation shows what is required, as it is or with all signs turned.</summary>
    public bool IsMetBy(double difference) => Amount > 0 ? difference >= Amount - 1e-7 : difference <= Amount + 1e-7;
}
