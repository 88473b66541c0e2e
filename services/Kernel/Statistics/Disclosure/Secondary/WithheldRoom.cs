namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// The tables a reader must reckon with under a pattern, kept ready to ask whether a requirement can still be met when some of
/// the withheld cells are printed after all.
/// </summary>
internal sealed class WithheldRoom
{
    private readonly RoomSpace _space;
    private readonly RoomTableau?[] _tableauOf;
    private readonly SuppressionProblem _problem;

    public WithheldRoom(SuppressionProblem problem, bool[] isWithheld)
    {
        _problem = problem;
        _space = new RoomSpace(isWithheld.Length, [.. problem.RoomBelow.Select(room => -room)], [.. problem.RoomAbove]);
        _tableauOf = new RoomTableau?[isWithheld.Length];
        foreach (var cells in CellGroups.TiedBySums(problem.Relations, cell => isWithheld[cell]))
        {
            foreach (var group in CellGroups.TiedByRows(cells, SumElimination.Rows(problem.Relations, cells, _space.Index)))
            {
                var tableau = new RoomTableau(group.Cells, group.Rows, _space);
                group.Cells.ForEach(cell => _tableauOf[cell] = tableau);
            }
        }
    }

    /// <summary>Whether the cell counts as withheld.</summary>
    public bool IsFree(int cell) => _space.Lower[cell] < 0 || _space.Upper[cell] > 0;

    /// <summary>From here on the cell counts as printed.</summary>
    public void Fix(int cell) => (_space.Lower[cell], _space.Upper[cell]) = (0, 0);

    /// <summary>From here on the cell counts as withheld again.</summary>
    public void Release(int cell) =>
        (_space.Lower[cell], _space.Upper[cell]) = (-_problem.RoomBelow[cell], _problem.RoomAbove[cell]);

    /// <summary>A deviation that meets the requirement, not of least cost; null where there is none.</summary>
    public Deviation? Find(Requirement requirement)
    {
        var (cell, sign, need) = (requirement.Cell, Math.Sign(requirement.Amount), Math.Abs(requirement.Amount));
        if (_tableauOf[cell] is not { } tableau)
        {
            return null;
        }

        tableau.Reset();
        if (double.IsInfinity(tableau.Extreme(cell, sign, need)))
        {
            return null; // a ray, not a corner; the sums of real tables bound every cell
        }

        var value = sign * _space.Value[cell];
        if (!Precision.Reaches(value, need))
        {
            return null;
        }

        // On the way from the true table to the corner, as far as is needed.
        var scale = need / value;
        var cells = _space.Moved.Where(other => Math.Abs(_space.Value[other]) > _space.LeastMove).Order().ToArray();
        return new Deviation(cells, [.. cells.Select(other => _space.Value[other] * scale)]);
    }
}
