namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// Branch and bound over a bounded programme whose first columns must be whole. Gives up after a fixed number of steps.
/// </summary>
internal sealed class IntegerSearch(
    BoundedProgram program,
    int wholeColumns,
    int columns,
    long stepLimit,
    CancellationToken cancellationToken
)
{
    private double _bestCost = double.PositiveInfinity;

    /// <summary>The best solution found, or null.</summary>
    public double[]? Best { get; private set; }

    /// <summary>
    /// Whether the search ended by itself, so that <see cref="Best"/> is the optimum, or null means that there is none.
    /// </summary>
    public bool IsComplete { get; private set; }

    public IntegerSearch Run()
    {
        Explore();
        IsComplete = program.Steps < stepLimit;
        return this;
    }

    private void Explore()
    {
        if (!program.Solve(_bestCost - Precision.Verdict, stepLimit, cancellationToken))
        {
            return;
        }

        var column = MostFractional();
        if (column < 0)
        {
            _bestCost = program.Cost;
            Best = [.. Enumerable.Range(0, columns).Select(k => program[k])];
            return;
        }

        var (lower, upper, value) = (program.Lower(column), program.Upper(column), program[column]);
        var goesUpFirst = value - Math.Floor(value) >= 0.5;
        for (var turn = 0; turn < 2; turn++)
        {
            var (from, to) = goesUpFirst == (turn == 0) ? (Math.Ceiling(value), upper) : (lower, Math.Floor(value));
            program.Limit(column, from, to);
            Explore();
        }

        program.Limit(column, lower, upper);
    }

    private int MostFractional()
    {
        var (found, most) = (-1, Precision.Verdict);
        for (var column = 0; column < wholeColumns; column++)
        {
            var distance = Math.Abs(program[column] - Math.Round(program[column]));
            if (distance > most)
            {
                (found, most) = (column, distance);
            }
        }

        return found;
    }
}
