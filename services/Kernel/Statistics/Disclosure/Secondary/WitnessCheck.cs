namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// The last look before a pattern leaves: whether the deviation that is to meet a requirement really keeps every sum and every
/// limit and touches withheld cells only. Independent of how the deviation was found.
/// </summary>
internal sealed class WitnessCheck(PatternDraft draft, SingletonGroups singletons)
{
    private readonly SuppressionProblem _problem = draft.Problem;
    private readonly double[] _residual = new double[draft.Problem.Relations.Count];
    private WithheldRoom? _room;

    /// <summary>Names as unprotectable what neither the deviation at hand nor a new search holds.</summary>
    public void Run()
    {
        foreach (var cell in _problem.Sensitive)
        {
            _problem.Cancellation.ThrowIfCancellationRequested();
            foreach (var requirement in draft.RequirementsOf(cell))
            {
                if (!Holds(requirement) && !FindAnew(requirement))
                {
                    draft.Unprotectable.Add(cell);
                }
            }
        }
    }

    private bool FindAnew(Requirement requirement)
    {
        _room ??= new WithheldRoom(_problem, draft.IsWithheld);
        if (singletons.Without(requirement.Singleton, _room, () => _room.Find(requirement)) is not { } deviation)
        {
            return false;
        }

        draft.Attach(requirement, deviation);
        return Holds(requirement);
    }

    private bool Holds(Requirement requirement)
    {
        if (requirement.Witness is not { } witness)
        {
            return false;
        }

        var difference = witness.At(requirement.Cell);
        return requirement.IsMetBy(difference)
            ? Holds(requirement, witness, 1)
            : requirement.IsMetBy(-difference) && Holds(requirement, witness, -1);
    }

    private bool Holds(Requirement requirement, Deviation witness, int sign)
    {
        var isWithin = true;
        var largest = 1.0;
        for (var k = 0; k < witness.Cells.Length; k++)
        {
            var (cell, difference) = (witness.Cells[k], sign * witness.Differences[k]);
            var slack = Precision.VerdictAt(Math.Abs(difference));
            largest = Math.Max(largest, Math.Abs(difference));
            isWithin &=
                draft.IsWithheld[cell]
                && (requirement.Singleton == Requirement.NoSingleton || singletons.Of(cell) != requirement.Singleton)
                && difference <= _problem.RoomAbove[cell] + slack
                && -difference <= _problem.RoomBelow[cell] + slack;
            Shift(cell, difference);
        }

        return SumsHold(witness, Precision.VerdictAt(largest)) && isWithin;
    }

    private void Shift(int cell, double difference)
    {
        var sums = _problem.Relations.RowsOf(cell);
        var weights = _problem.Relations.WeightsIn(cell);
        for (var k = 0; k < sums.Length; k++)
        {
            _residual[sums[k]] += weights[k] * difference;
        }
    }

    private bool SumsHold(Deviation witness, double slack)
    {
        var holds = true;
        foreach (var cell in witness.Cells)
        {
            foreach (var sum in _problem.Relations.RowsOf(cell))
            {
                holds &= Math.Abs(_residual[sum]) <= slack;
                _residual[sum] = 0;
            }
        }

        return holds;
    }
}
