namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// A reader must have to reckon with this sensitive cell differing by at least this amount (signed), even if he knows the cells
/// of one single contributor; and the deviation that shows he does.
/// </summary>
internal sealed class Requirement(int cell, double amount, int singleton = Requirement.NoSingleton)
{
    public const int NoSingleton = -1;

    public int Cell { get; } = cell;

    public double Amount { get; } = amount;

    /// <summary>Number of the single contributor among <see cref="SingletonGroups"/> whose cells must not differ.</summary>
    public int Singleton { get; } = singleton;

    public Deviation? Witness { get; set; }

    /// <summary>How often a cell could not be published for its sake.</summary>
    public int Refusals { get; set; }

    /// <summary>What the finding of a cell asks for, upwards and downwards.</summary>
    public static IEnumerable<Requirement> Of(int cell, SuppressionProblem problem)
    {
        var finding = problem.Findings[cell]!; // asked for sensitive cells only
        var (lower, upper) = (finding.LowerProtection, finding.UpperProtection);
        if (lower == 0 && upper == 0)
        {
            // No width asked for still means: not exactly known.
            (lower, upper) = problem.RoomAbove[cell] >= 1 ? (0, 1) : (1, 0);
        }

        if (upper > 0)
        {
            yield return new Requirement(cell, upper);
        }

        if (lower > 0)
        {
            yield return new Requirement(cell, -lower);
        }
    }

    public bool IsMetBy(double difference) => Precision.Reaches(Math.Sign(Amount) * difference, Math.Abs(Amount));

    /// <summary>Whether the requirement is met by way of a cell.</summary>
    public bool Uses(int other) => Witness is { } witness && Array.BinarySearch(witness.Cells, other) >= 0;
}
