namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// The cheapest pattern of all for a small table, by branch and cut (Fischetti and Salazar 2000): a binary variable per cell that
/// may be withheld; each time a reader could bound a sensitive cell too closely, the proof of his bound says which cells,
/// withheld, would have stopped him, and becomes a row of the programme. Gives up after a fixed number of steps, so that the
/// result does not depend on the machine. Vectors: sdc_secondary.json (exact_optimum).
/// </summary>
internal sealed class ExactSearch
{
    private const int RootRounds = 60;
    private const int NodeRounds = 6;
    private const int MostRounds = 500;
    private const int MostCutsAtOnce = 60;
    private const double Idle = 0.2;

    // Looking for breaches takes far more and far cheaper pivots than the programme.
    private const int BreachStepsPerStep = 20;

    private readonly SuppressionProblem _problem;
    private readonly BreachSearch _breaches;
    private readonly BoundedProgram _program;
    private readonly int[] _candidates;
    private readonly Dictionary<int, int> _columnOf = [];
    private readonly double[] _share;
    private readonly long _stepLimit;
    private readonly double _smallestGain;
    private double _bestCost;
    private int _mostRows;
    private long _nodes;
    private bool _hasGivenUp;

    /// <summary>Starts from a pattern that protects; what is found is cheaper, or the same.</summary>
    public ExactSearch(SuppressionProblem problem, bool[] isWithheld, long stepLimit)
    {
        _problem = problem;
        _stepLimit = stepLimit;
        Best = [.. isWithheld];
        _candidates =
        [
            .. Enumerable.Range(0, isWithheld.Length).Where(cell => problem.CanMove[cell] && !problem.IsHiddenAnyway(cell)),
        ];
        _share = [.. Best.Select((_, cell) => problem.IsHiddenAnyway(cell) ? 1.0 : 0.0)];
        for (var column = 0; column < _candidates.Length; column++)
        {
            _columnOf[_candidates[column]] = column;
        }

        var prices = _candidates.Select(cell => problem.Prices[cell]).ToArray();
        _program = new BoundedProgram(prices, new double[prices.Length], [.. prices.Select(_ => 1.0)]);
        _breaches = new BreachSearch(problem, _share);
        _mostRows = 200 + (3 * prices.Length);
        _bestCost = _candidates.Where(cell => Best[cell]).Sum(cell => problem.Prices[cell]);
        _smallestGain = 0.5 * prices.DefaultIfEmpty(1).Min() / (prices.Length + 1);
    }

    public bool[] Best { get; }

    /// <summary>Whether <see cref="Best"/> is proven to be the cheapest.</summary>
    public bool IsProven { get; private set; }

    /// <summary>Price of <see cref="Best"/>.</summary>
    public double Price => _bestCost;

    public void Run()
    {
        Explore(RootRounds, isRoot: true);
        IsProven = !_hasGivenUp;
    }

    private long Effort => _program.Steps + _nodes + (_breaches.Steps / BreachStepsPerStep);

    private double Limit => _bestCost - Math.Min(_smallestGain, Precision.Verdict * 10);

    private void Explore(int rounds, bool isRoot = false)
    {
        _nodes++;
        while (_program.Solve(Limit, _stepLimit, _problem.Cancellation))
        {
            var isWhole = TakeShares();
            _problem.Cancellation.ThrowIfCancellationRequested();
            _hasGivenUp |= rounds < -MostRounds || Effort >= _stepLimit;
            if (_hasGivenUp)
            {
                return;
            }

            var found = rounds-- > 0 || isWhole ? Cut(isWhole) : 0;
            if (found > 0)
            {
                continue;
            }

            if (isWhole)
            {
                Keep();
                return;
            }

            if (isRoot)
            {
                ShowWhatIsTooDear();
            }

            Branch();
            return;
        }

        _hasGivenUp |= _program.Steps >= _stepLimit;
    }

    // A cell whose withholding alone would lift the least cost above what is known to do stays shown for good.
    private void ShowWhatIsTooDear()
    {
        var gap = Limit - _program.Cost;
        for (var column = 0; column < _candidates.Length; column++)
        {
            if (_program[column] == 0 && _program.ReducedCost(column) > gap)
            {
                _program.Limit(column, 0, 0);
            }
        }
    }

    private bool TakeShares()
    {
        var isWhole = true;
        for (var column = 0; column < _candidates.Length; column++)
        {
            var share = Math.Clamp(_program[column], 0, 1);
            share =
                share < Precision.Verdict ? 0
                : share > 1 - Precision.Verdict ? 1
                : share;
            isWhole &= share is 0 or 1;
            _share[_candidates[column]] = share;
        }

        return isWhole;
    }

    private int Cut(bool isWhole)
    {
        if (_program.RowCount > _mostRows)
        {
            _program.DropIdleRows(Idle);
            _mostRows = Math.Max(_mostRows, 2 * _program.RowCount);
        }

        var found = 0;
        foreach (var (terms, least) in LonelyCells().Concat(_breaches.Find(isWhole)).Take(MostCutsAtOnce).ToArray())
        {
            _program.AddRow(terms.Select(term => (_columnOf[term.Cell], term.Coefficient)), least, isEqual: false);
            found++;
        }

        return found;
    }

    // A cell withheld alone in a sum can be worked out and protects nothing: beside it another must be withheld (the bridge-less
    // inequalities of Fischetti and Salazar, for single sums).
    private IEnumerable<(List<(int Cell, double Coefficient)> Terms, double Least)> LonelyCells()
    {
        for (var sum = 0; sum < _problem.Relations.Count; sum++)
        {
            var cells = _problem.Relations.CellsOf(sum).ToArray().Where(cell => _problem.CanMove[cell]).ToArray();
            if (cells.Any(_problem.IsHiddenAnyway))
            {
                continue;
            }

            var total = cells.Sum(cell => _share[cell]);
            foreach (var lonely in cells.Where(cell => (2 * _share[cell]) - total > Precision.Verdict))
            {
                yield return ([.. cells.Select(cell => (cell, cell == lonely ? -1.0 : 1.0))], 0);
            }
        }
    }

    private void Keep()
    {
        var cost = _candidates.Where(cell => _share[cell] == 1).Sum(cell => _problem.Prices[cell]);
        if (cost < _bestCost)
        {
            _bestCost = cost;
            foreach (var cell in _candidates)
            {
                Best[cell] = _share[cell] == 1;
            }
        }
    }

    private void Branch()
    {
        var column = Enumerable
            .Range(0, _candidates.Length)
            .MaxBy(column => Math.Min(_program[column], 1 - _program[column]) * Math.Sqrt(_problem.Prices[_candidates[column]]));
        foreach (var fixedAt in new[] { 1.0, 0.0 })
        {
            if (_hasGivenUp)
            {
                return;
            }

            _program.Limit(column, fixedAt, fixedAt);
            Explore(NodeRounds);
        }

        _program.Limit(column, 0, 1);
    }
}
