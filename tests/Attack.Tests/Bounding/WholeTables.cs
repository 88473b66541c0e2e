using Google.OrTools.Sat;

namespace Sozialplanung.Attack.Tests.Bounding;

/// <summary>All tables of whole numbers that agree with what was told; or those whose numbers are not far from the true ones.</summary>
internal sealed class WholeTables
{
    private const long AnySum = 1_000_000_000_000;
    private readonly CpModel _model = new();
    private readonly Dictionary<int, IntVar> _variables;
    private readonly bool _isNear;

    public WholeTables(ConnectedPart part, bool isNear)
    {
        _isNear = isNear;
        _variables = part.Unknowns.ToDictionary(
            unknown => unknown.Position,
            unknown =>
                isNear
                    ? _model.NewIntVar(
                        Math.Max(unknown.Lowest, unknown.Count - Reach(unknown.Count)),
                        unknown.Count + Reach(unknown.Count),
                        $"x{unknown.Position}"
                    )
                    : _model.NewIntVar(unknown.Lowest, ConnectedPart.Most, $"x{unknown.Position}")
        );
        foreach (var statement in part.Statements)
        {
            _model.AddLinearConstraint(Sum(statement.Weights), statement.Least, statement.Most);
        }
    }

    /// <summary>A table in which the sensitive sum lies within limits; none, and whether there is none for sure.</summary>
    public (IReadOnlyDictionary<int, long>? Table, bool IsDecided) Find(SensitiveCount count, long least, long most)
    {
        var wished = _model.AddLinearConstraint(Sum(count.Weights), Math.Max(least, -AnySum), Math.Min(most, AnySum));
        var outcome = Solve(_isNear ? 1 : 5, out var solver);
        _model.Model.Constraints.RemoveAt(wished.Index);
        return outcome is CpSolverStatus.Optimal or CpSolverStatus.Feasible
            ? (_variables.ToDictionary(pair => pair.Key, pair => solver.Value(pair.Value)), true)
            : (null, outcome == CpSolverStatus.Infeasible && !_isNear);
    }

    /// <summary>The least or the most that the count can be, as far as it was found in time.</summary>
    public double Extreme(SensitiveCount count, bool isLeast)
    {
        if (isLeast)
        {
            _model.Minimize(Sum(count.Weights));
        }
        else
        {
            _model.Maximize(Sum(count.Weights));
        }

        Solve(5, out var solver);
        _model.Model.Objective = null;
        return Math.Round(solver.BestObjectiveBound) / count.Divisor;
    }

    private static long Reach(long count) => 20 + (Math.Abs(count) / 2);

    // The limit is one of work, not of time: a busy machine decides the same. A unit is about a second.
    private CpSolverStatus Solve(int units, out CpSolver solver)
    {
        solver = new CpSolver { StringParameters = $"num_workers:1,random_seed:1,max_deterministic_time:{units}" };
        var outcome = solver.Solve(_model);
        outcome.ShouldNotBe(CpSolverStatus.ModelInvalid);
        return outcome;
    }

    private LinearExpr Sum(IReadOnlyDictionary<int, long> weights) =>
        LinearExpr.WeightedSum(weights.Keys.Select(unknown => _variables[unknown]), weights.Values);
}
