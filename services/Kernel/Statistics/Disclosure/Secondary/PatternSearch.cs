// Longer than 250 lines: the steps of one search share its state; split, each part would carry all of it.
namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// Builds a pattern cell by cell: for each sensitive cell the cheapest deviation in either direction is found, and what it touches is
/// withheld; what is withheld already costs next to nothing (Castro 2012; Fischetti and Salazar 2000, section 4). Afterwards each
/// complementary cell is published again where the deviations can be led around it for less than it costs.
/// </summary>
internal sealed class PatternSearch
{
    // A withheld cell is not quite free: among equal ways the one through fewer cells is taken.
    private const double PriceOnceWithheld = 1e-5;

    private readonly SuppressionProblem _problem;
    private readonly DeviationSearch _deviations;
    private readonly SingletonGroups _singletons;
    private readonly double[] _cost;
    private readonly bool[] _canMove;
    private readonly List<Requirement>[] _usedBy;
    private readonly Dictionary<int, List<Requirement>> _requirements = [];

    public PatternSearch(SuppressionProblem problem)
    {
        _problem = problem;
        _deviations = new DeviationSearch(problem.Relations, problem.RoomBelow, problem.RoomAbove);
        _singletons = new SingletonGroups(problem.Table);
        _canMove = [.. problem.CanMove];
        _cost = new double[_canMove.Length];
        _usedBy = new List<Requirement>[_canMove.Length];
        IsWithheld = new bool[_canMove.Length];
        var smallest = problem.Prices.Where(price => price > 0).DefaultIfEmpty(1).Min();
        for (var cell = 0; cell < _cost.Length; cell++)
        {
            IsWithheld[cell] = problem.IsHiddenAnyway(cell);
            _cost[cell] = IsWithheld[cell] ? smallest * PriceOnceWithheld : problem.Prices[cell];
            _usedBy[cell] = [];
        }

        Smallest = smallest;
    }

    public bool[] IsWithheld { get; }

    /// <summary>Sensitive cells for which no pattern at all leaves the wanted interval.</summary>
    public SortedSet<int> Unprotectable { get; } = [];

    private double Smallest { get; }

    public void ProtectEach()
    {
        foreach (var cell in _problem.Sensitive)
        {
            _requirements[cell] = [.. RequirementsOf(cell)];
        }

        foreach (var cell in _problem.Sensitive)
        {
            foreach (var requirement in _requirements[cell].Where(requirement => requirement.Witness is null))
            {
                if (Search(requirement, double.PositiveInfinity) is { } deviation)
                {
                    Adopt(deviation);
                    Spread(deviation);
                }
                else
                {
                    Unprotectable.Add(cell);
                }
            }
        }

        if (_problem.Options.Singletons == SingletonRule.KnowsOwnCells)
        {
            ProtectFromSingletons();
        }
    }

    /// <summary>Takes over a pattern that is known to protect, and finds its deviations within it.</summary>
    public void Confine(bool[] isWithheld)
    {
        for (var cell = 0; cell < isWithheld.Length; cell++)
        {
            (IsWithheld[cell], _canMove[cell]) = (isWithheld[cell], isWithheld[cell]);
            _cost[cell] = Smallest * PriceOnceWithheld;
            _usedBy[cell].Clear();
        }

        _requirements.Clear();
        ProtectEach();
    }

    /// <summary>Publishes complementary cells again, dearest first, until nothing more can be gained.</summary>
    public void Reduce(int mostPasses = 4)
    {
        for (var (pass, hasGained) = (0, true); hasGained && pass < mostPasses; pass++)
        {
            hasGained = false;
            foreach (var cell in Complementary().OrderByDescending(cell => _problem.Prices[cell]).ThenBy(cell => cell).ToArray())
            {
                hasGained |= IsWithheld[cell] && TryPublish(cell);
            }
        }
    }

    public SuppressionPattern ToPattern() => new(_problem, IsWithheld, Unprotectable,
        [.. _usedBy.Select((users, cell) => users
            .Where(user => Uses(user, cell)).Select(user => user.Cell).Distinct().Order().ToArray())]);

    private IEnumerable<int> Complementary() =>
        Enumerable.Range(0, IsWithheld.Length).Where(cell => IsWithheld[cell] && !_problem.IsHiddenAnyway(cell));

    private IEnumerable<Requirement> RequirementsOf(int cell)
    {
        var finding = _problem.Findings[cell]!; // only sensitive cells are asked for
        var (lower, upper) = (finding.LowerProtection, finding.UpperProtection);
        if (lower == 0 && upper == 0)
        {
            // No width asked for still means: not exactly known.
            (lower, upper) = _problem.RoomAbove[cell] >= 1 ? (0, 1) : (1, 0);
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

    private Deviation? Search(Requirement requirement, double budget)
    {
        if (requirement.Singleton == Requirement.NoSingleton)
        {
            return _deviations.Find(requirement.Cell, requirement.Amount, _cost, _canMove, budget);
        }

        var known = _problem.Table.Cells.Select((_, cell) => cell)
            .Where(cell => _canMove[cell] && _singletons.Of(cell) == requirement.Singleton).ToArray();
        Array.ForEach(known, cell => _canMove[cell] = false);
        var found = _deviations.Find(requirement.Cell, requirement.Amount, _cost, _canMove, budget);
        Array.ForEach(known, cell => _canMove[cell] = true);
        return found;
    }

    private void Adopt(Deviation deviation)
    {
        foreach (var cell in deviation.Cells)
        {
            IsWithheld[cell] = true;
            _cost[cell] = Smallest * PriceOnceWithheld;
        }
    }

    // One deviation often shows what is required of other cells too, forwards or backwards.
    private void Spread(Deviation deviation)
    {
        var canTurn = true;
        for (var k = 0; k < deviation.Cells.Length && canTurn; k++)
        {
            var (cell, turned) = (deviation.Cells[k], -deviation.Differences[k]);
            canTurn = turned <= _problem.RoomAbove[cell] + 1e-7 && -turned <= _problem.RoomBelow[cell] + 1e-7;
        }

        for (var k = 0; k < deviation.Cells.Length; k++)
        {
            foreach (var requirement in _requirements.GetValueOrDefault(deviation.Cells[k], []))
            {
                var difference = deviation.Differences[k];
                if (requirement is { Witness: null, Singleton: Requirement.NoSingleton }
                    && (requirement.IsMetBy(difference) || (canTurn && requirement.IsMetBy(-difference))))
                {
                    Attach(requirement, deviation);
                }
            }
        }
    }

    private void Attach(Requirement requirement, Deviation deviation)
    {
        requirement.Witness = deviation;
        foreach (var cell in deviation.Cells)
        {
            _usedBy[cell].Add(requirement);
        }
    }

    private void ProtectFromSingletons()
    {
        foreach (var cell in _problem.Sensitive)
        {
            foreach (var singleton in KnowingSingletons(cell).ToArray())
            {
                var amount = _problem.RoomAbove[cell] >= 1 ? 1 : -1;
                var requirement = new Requirement(cell, amount, singleton);
                if (Search(requirement, double.PositiveInfinity) is not { } deviation)
                {
                    requirement = new Requirement(cell, -amount, singleton);
                    deviation = Search(requirement, double.PositiveInfinity)!;
                }

                if (deviation is null)
                {
                    Unprotectable.Add(cell);
                    continue;
                }

                _requirements[cell].Add(requirement);
                Adopt(deviation);
                Attach(requirement, deviation);
            }
        }
    }

    // The single contributors without whose cells no known deviation of the sensitive cell remains.
    private HashSet<int> KnowingSingletons(int cell)
    {
        HashSet<int>? knowing = null;
        foreach (var requirement in _requirements[cell])
        {
            if (requirement.Witness is not { } witness)
            {
                continue;
            }

            var inWitness = witness.Cells.Select(_singletons.Of).Where(group => group >= 0 && group != _singletons.Of(cell));
            if (knowing is null)
            {
                knowing = [.. inWitness];
            }
            else
            {
                knowing.IntersectWith(inWitness);
            }
        }

        return knowing ?? [];
    }

    private static bool Uses(Requirement requirement, int cell) =>
        requirement.Witness is { } witness && Array.BinarySearch(witness.Cells, cell) >= 0;

    private bool TryPublish(int cell)
    {
        var users = _usedBy[cell].Where(user => Uses(user, cell)).Distinct().ToArray();
        var before = users.Select(user => user.Witness).ToArray();
        var budget = _problem.Prices[cell] * (1 - 1e-9);
        List<int> added = [];
        _canMove[cell] = false;
        foreach (var user in users)
        {
            if (Search(user, budget) is not { } deviation || !Fits(deviation, added, ref budget))
            {
                break;
            }

            user.Witness = deviation;
        }

        var succeeds = users.All(user => !Uses(user, cell))
            && users.Select(user => user.Cell).Distinct().All(sensitive => KnowingSingletonsMatter(sensitive));
        _canMove[cell] = true;
        if (!succeeds)
        {
            Undo(users, before, added);
            return false;
        }

        IsWithheld[cell] = false;
        _cost[cell] = _problem.Prices[cell];
        foreach (var user in users)
        {
            Attach(user, user.Witness!); // set in the loop above
        }

        return true;
    }

    private bool KnowingSingletonsMatter(int sensitive) =>
        _problem.Options.Singletons == SingletonRule.Ignored || KnowingSingletons(sensitive).Count == 0;

    private bool Fits(Deviation deviation, List<int> added, ref double budget)
    {
        foreach (var cell in deviation.Cells.Where(cell => !IsWithheld[cell]))
        {
            budget -= _problem.Prices[cell];
            added.Add(cell);
            IsWithheld[cell] = true;
            _cost[cell] = Smallest * PriceOnceWithheld;
        }

        return budget > 0;
    }

    private void Undo(Requirement[] users, Deviation?[] before, List<int> added)
    {
        for (var i = 0; i < users.Length; i++)
        {
            users[i].Witness = before[i];
        }

        foreach (var cell in added)
        {
            IsWithheld[cell] = false;
            _cost[cell] = _problem.Prices[cell];
        }
    }
}
