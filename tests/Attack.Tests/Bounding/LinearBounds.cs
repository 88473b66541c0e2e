using Google.OrTools.LinearSolver;
using Sozialplanung.Attack.Tests.Stating;

namespace Sozialplanung.Attack.Tests.Bounding;

/// <summary>The interval of each sensitive count by linear programming (GLOP): one programme, only its aim is changed.</summary>
internal static class LinearBounds
{
    public static IEnumerable<(SensitiveCount Count, double Lower, double Upper)> Of(ConnectedPart part)
    {
        using var solver = Solver.CreateSolver("GLOP") ?? throw new InvalidOperationException("GLOP ist nicht da.");
        var variables = part.Unknowns.ToDictionary(
            unknown => unknown.Position,
            unknown => solver.MakeNumVar(unknown.Lowest, ConnectedPart.Most, $"x{unknown.Position}")
        );
        foreach (var statement in part.Statements)
        {
            Add(solver, variables, statement);
        }

        foreach (var count in part.Sensitive)
        {
            yield return (count, Best(solver, variables, count, isLeast: true), Best(solver, variables, count, isLeast: false));
        }
    }

    // A row in units of its largest weight: weights of a quotient are tens of thousands.
    private static void Add(Solver solver, Dictionary<int, Variable> variables, Statement statement)
    {
        var largest = (double)statement.Weights.Values.Max(Math.Abs);
        var row = solver.MakeConstraint(
            statement.Least == -Statement.Anything ? double.NegativeInfinity : statement.Least / largest,
            statement.Most == Statement.Anything ? double.PositiveInfinity : statement.Most / largest,
            ""
        );
        foreach (var (unknown, weight) in statement.Weights)
        {
            row.SetCoefficient(variables[unknown], weight / largest);
        }
    }

    private static double Best(Solver solver, Dictionary<int, Variable> variables, SensitiveCount count, bool isLeast)
    {
        var aim = solver.Objective();
        aim.Clear();
        foreach (var (unknown, weight) in count.Weights)
        {
            aim.SetCoefficient(variables[unknown], weight);
        }

        aim.SetOptimizationDirection(!isLeast);
        var outcome = solver.Solve();
        if (outcome != Solver.ResultStatus.OPTIMAL)
        {
            // The basis of the aim before leads it astray sometimes.
            solver.Reset();
            outcome = solver.Solve();
        }

        outcome.ShouldBe(Solver.ResultStatus.OPTIMAL, count.Name);
        return aim.Value() / count.Divisor;
    }
}
