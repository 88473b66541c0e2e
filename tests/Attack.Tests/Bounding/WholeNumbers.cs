using Google.OrTools.Sat;

namespace Sozialplanung.Attack.Tests.Bounding;

/// <summary>
/// Looks for tables of whole numbers that agree with everything told and have another number in the sensitive place (CP-SAT, exact
/// arithmetic). Each table found serves for all places.
/// </summary>
internal sealed class WholeNumbers
{
    private readonly ConnectedPart _part;
    private readonly CpModel _model = new();
    private readonly Dictionary<int, IntVar> _variables;
    private readonly List<Dictionary<int, long>> _tables = [];

    public WholeNumbers(ConnectedPart part)
    {
        _part = part;
        _variables = part.Lowest.ToDictionary(
            unknown => unknown.Key,
            unknown => _model.NewIntVar(unknown.Value, ConnectedPart.Most, $"x{unknown.Key}")
        );
        foreach (var statement in part.Statements)
        {
            _model.AddLinearConstraint(Sum(statement.Weights), statement.Least, statement.Most);
        }
    }

    /// <summary>The sensitive counts that are bounded closer than they may be, with the numbers that remain.</summary>
    public IEnumerable<Leak> Leaks()
    {
        foreach (var count in _part.Sensitive)
        {
            var isLow = CanBe(count, -ConnectedPart.Most * 1000, count.Low);
            if (!isLow || !CanBe(count, count.High, ConnectedPart.Most * 1000))
            {
                yield return new Leak(
                    count,
                    (double)Extreme(count, isLeast: true) / count.Divisor,
                    (double)Extreme(count, isLeast: false) / count.Divisor
                );
            }
        }
    }

    private bool CanBe(SensitiveCount count, long least, long most)
    {
        if (
            _tables.Any(table =>
                count.Weights.Sum(weight => weight.Value * table[weight.Key]) is var sum && sum >= least && sum <= most
            )
        )
        {
            return true;
        }

        var wished = _model.AddLinearConstraint(Sum(count.Weights), least, most);
        var outcome = Solve(count, out var solver);
        _model.Model.Constraints.RemoveAt(wished.Index);
        if (outcome is CpSolverStatus.Optimal or CpSolverStatus.Feasible)
        {
            _tables.Add(_variables.ToDictionary(pair => pair.Key, pair => solver.Value(pair.Value)));
            return true;
        }

        return false;
    }

    private long Extreme(SensitiveCount count, bool isLeast)
    {
        if (isLeast)
        {
            _model.Minimize(Sum(count.Weights));
        }
        else
        {
            _model.Maximize(Sum(count.Weights));
        }

        Solve(count, out var solver);
        _model.Model.Objective = null;
        return (long)Math.Round(solver.BestObjectiveBound);
    }

    private CpSolverStatus Solve(SensitiveCount count, out CpSolver solver)
    {
        solver = new CpSolver { StringParameters = "num_workers:1,max_time_in_seconds:20" };
        var outcome = solver.Solve(_model);
        outcome.ShouldBeOneOf(CpSolverStatus.Optimal, CpSolverStatus.Feasible, CpSolverStatus.Infeasible);
        return outcome;
    }

    private LinearExpr Sum(IReadOnlyDictionary<int, long> weights) =>
        LinearExpr.WeightedSum(weights.Keys.Select(unknown => _variables[unknown]), weights.Values);
}
