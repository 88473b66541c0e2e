namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// A pattern in the making: what is withheld, what is required, and for each requirement the deviation that meets it. A deviation
/// stays valid as long as its cells stay withheld, so the draft always knows which cell protects which.
/// </summary>
internal sealed class PatternDraft
{
    // A withheld cell is not quite free: among equal ways the one through fewer cells is taken.
    private const double PriceOnceWithheld = 1e-5;

    private readonly List<Requirement>?[] _usedBy;
    private readonly List<Requirement>?[] _requirements;
    private readonly int[] _withheldInSum;
    private readonly double _cheapest;

    /// <summary>Everything hidden anyway is withheld, nothing else.</summary>
    public PatternDraft(SuppressionProblem problem)
    {
        Problem = problem;
        var count = problem.Relations.CellCount;
        IsWithheld = new bool[count];
        Cost = [.. problem.Prices];
        _requirements = new List<Requirement>?[count];
        _usedBy = new List<Requirement>?[count];
        _withheldInSum = new int[problem.Relations.Count];
        _cheapest = problem.Prices.Where(price => price > 0).DefaultIfEmpty(1).Min();
        for (var cell = 0; cell < count; cell++)
        {
            if (problem.IsHiddenAnyway(cell))
            {
                Withhold(cell);
            }
        }

        foreach (var cell in problem.Sensitive)
        {
            _requirements[cell] = [.. Requirement.Of(cell, problem)];
        }
    }

    public SuppressionProblem Problem { get; }

    public bool[] IsWithheld { get; }

    /// <summary>What a cell costs from here on: its price, or next to nothing once it is withheld.</summary>
    public double[] Cost { get; }

    /// <summary>Sensitive cells for which no pattern at all leaves the wanted interval.</summary>
    public SortedSet<int> Unprotectable { get; } = [];

    /// <summary>Sensitive cells that a single contributor can work out, whatever else is withheld.</summary>
    public SortedSet<int> KnownToContributors { get; } = [];

    public IEnumerable<int> Complementary =>
        Enumerable.Range(0, IsWithheld.Length).Where(cell => IsWithheld[cell] && !Problem.IsHiddenAnyway(cell));

    /// <summary>Sum of the prices of the complementary cells.</summary>
    public double Price => Complementary.Sum(cell => Problem.Prices[cell]);

    /// <summary>What is required of a cell; nothing where it is not sensitive.</summary>
    public IReadOnlyList<Requirement> RequirementsOf(int cell) => _requirements[cell] ?? (IReadOnlyList<Requirement>)[];

    public void Add(Requirement requirement) => (_requirements[requirement.Cell] ??= []).Add(requirement);

    /// <summary>How many cells of a sum are withheld.</summary>
    public int WithheldIn(int sum) => _withheldInSum[sum];

    public void Withhold(int cell)
    {
        if (!IsWithheld[cell])
        {
            IsWithheld[cell] = true;
            Cost[cell] = _cheapest * PriceOnceWithheld * (1 + Spreading(cell));
            Count(cell, 1);
        }
    }

    public void Publish(int cell)
    {
        if (IsWithheld[cell])
        {
            IsWithheld[cell] = false;
            Cost[cell] = Problem.Prices[cell];
            Count(cell, -1);
        }
    }

    /// <summary>Notes that a deviation, whose cells are withheld, meets a requirement.</summary>
    public void Attach(Requirement requirement, Deviation deviation)
    {
        requirement.Witness = deviation;
        foreach (var cell in deviation.Cells)
        {
            (_usedBy[cell] ??= []).Add(requirement);
        }
    }

    /// <summary>The requirements met by way of a cell.</summary>
    public Requirement[] UsersOf(int cell)
    {
        if (_usedBy[cell] is not { } users)
        {
            return [];
        }

        users.RemoveAll(user => !user.Uses(cell));
        return [.. users.Distinct()];
    }

    /// <summary>A deviation is also proof for other cells, as it is or with all signs turned.</summary>
    public void Spread(Deviation deviation)
    {
        var canTurn = deviation
            .Cells.Zip(deviation.Differences)
            .All(pair =>
                Precision.Reaches(
                    pair.Second > 0 ? Problem.RoomBelow[pair.First] : Problem.RoomAbove[pair.First],
                    Math.Abs(pair.Second)
                )
            );
        for (var k = 0; k < deviation.Cells.Length; k++)
        {
            var difference = deviation.Differences[k];
            foreach (var requirement in RequirementsOf(deviation.Cells[k]))
            {
                if (
                    requirement is { Witness: null, Singleton: Requirement.NoSingleton }
                    && (requirement.IsMetBy(difference) || (canTurn && requirement.IsMetBy(-difference)))
                )
                {
                    Attach(requirement, deviation);
                }
            }
        }
    }

    /// <summary>The pattern; proven optimal where it costs no more than <paramref name="leastPrice"/>, below which none can be.</summary>
    public SuppressionPattern ToPattern(double leastPrice)
    {
        var protects = new Dictionary<int, int[]>();
        foreach (var cell in Complementary)
        {
            protects[cell] = [.. UsersOf(cell).Select(user => user.Cell).Distinct().Order()];
        }

        var isOptimal = Unprotectable.Count == 0 && Price <= leastPrice * (1 + Precision.Negligible);
        return new SuppressionPattern(this, protects, isOptimal);
    }

    // No two withheld cells cost the same, which keeps the searches from going round in circles.
    private static double Spreading(int cell) => cell * 0.6180339887498949 % 1;

    private void Count(int cell, int change)
    {
        foreach (var sum in Problem.Relations.RowsOf(cell))
        {
            _withheldInSum[sum] += change;
        }
    }
}
