using Google.OrTools.LinearSolver;
using Sozialplanung.Attack.Tests.Stating;

namespace Sozialplanung.Attack.Tests.Bounding;

/// <summary>The interval of each sensitive count by linear programming (GLOP): one programme, only its aim is changed.</summary>
internal static class LinearBounds
{
    public static IEnumerable<(SensitiveCount Count, double Lower, double Upper)> Of(ConnectedPart part)
    {
        using var solver = Solver.CreateSolver("GLOP") ?? throw new InvalidOperationException("GLOP ist nicht da.");
        var variables = part.Lowest.ToDictionary(
            unknown => unknown.Key,
            unknown => solver.MakeNumVar(unknown.Value, ConnectedPart.Most, $"x{unknown.Key}")
        );
        foreach (var statement in part.Statements)
        {
            var row = solver.MakeConstraint(
                statement.Least == -Statement.Anything ? double.NegativeInfinity : statement.Least,
                statement.Most == Statement.Anything ? double.PositiveInfinity : statement.Most,
                ""
            );
            foreach (var (unknown, weight) in statement.Weights)
            {
                row.SetCoefficient(variables[unknown], weight);
            }
        }

        foreach (var count in part.Sensitive)
        {
            yield return (count, Best(solver, variables, count, isLeast: true), Best(solver, variables, count, isLeast: false));
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
        outcome.ShouldBe(Solver.ResultStatus.OPTIMAL, count.Name);
        return aim.Value() / count.Divisor;
    }
}
