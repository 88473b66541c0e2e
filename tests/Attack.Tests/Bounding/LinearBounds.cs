using Google.OrTools.LinearSolver;
using Sozialplanung.Attack.Tests.Stating;

namespace Sozialplanung.Attack.Tests.Bounding;

/// <summary>
/// The interval of each sensitive count by linear programming: one programme, only its aim is changed. GLOP decides; what it gives up
/// on for numerical reasons, CLP does.
/// </summary>
internal static class LinearBounds
{
    public static IEnumerable<(SensitiveCount Count, double Lower, double Upper)> Of(ConnectedPart part)
    {
        using var first = new Programme("GLOP", part);
        using var second = new Programme("CLP", part);
        foreach (var count in part.Sensitive)
        {
            yield return (count, Bound(count, isLeast: true), Bound(count, isLeast: false));
        }

        double Bound(SensitiveCount count, bool isLeast) =>
            first.Best(count, isLeast)
            ?? second.Best(count, isLeast)
            ?? throw new InvalidOperationException($"Weder GLOP noch CLP hat entschieden: {count.Where}");
    }

    private sealed class Programme : IDisposable
    {
        private readonly Solver _solver;
        private readonly Dictionary<int, Variable> _variables;

        public Programme(string solver, ConnectedPart part)
        {
            _solver = Solver.CreateSolver(solver) ?? throw new InvalidOperationException($"{solver} ist nicht da.");
            _variables = part.Unknowns.ToDictionary(
                unknown => unknown.Position,
                unknown => _solver.MakeNumVar(unknown.Lowest, ConnectedPart.Most, $"x{unknown.Position}")
            );
            foreach (var statement in part.Statements)
            {
                Add(statement);
            }
        }

        public void Dispose() => _solver.Dispose();

        /// <summary>The least or the most; null where the solver does not end well.</summary>
        public double? Best(SensitiveCount count, bool isLeast)
        {
            var aim = _solver.Objective();
            aim.Clear();
            foreach (var (unknown, weight) in count.Weights)
            {
                aim.SetCoefficient(_variables[unknown], weight);
            }

            aim.SetOptimizationDirection(!isLeast);
            var outcome = _solver.Solve();
            if (outcome != Solver.ResultStatus.OPTIMAL)
            {
                // The basis of the aim before leads it astray sometimes.
                _solver.Reset();
                outcome = _solver.Solve();
            }

            return outcome == Solver.ResultStatus.OPTIMAL ? aim.Value() / count.Divisor : null;
        }

        // A row in units of its largest weight: weights of a quotient are tens of thousands.
        private void Add(Statement statement)
        {
            var largest = (double)statement.Weights.Values.Max(Math.Abs);
            var row = _solver.MakeConstraint(
                statement.Least == -Statement.Anything ? double.NegativeInfinity : statement.Least / largest,
                statement.Most == Statement.Anything ? double.PositiveInfinity : statement.Most / largest,
                ""
            );
            foreach (var (unknown, weight) in statement.Weights)
            {
                row.SetCoefficient(_variables[unknown], weight / largest);
            }
        }
    }
}
