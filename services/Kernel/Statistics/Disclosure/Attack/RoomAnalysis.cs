namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// How far each cell can differ from its true value in the tables a reader must reckon with. The cells fall into groups that no
/// sum and, after elimination, no equation ties together; each group is a small linear programme of its own. Bounds are first
/// carried through the equations; only where no table seen so far attains them is a programme solved.
/// </summary>
internal sealed class RoomAnalysis
{
    private readonly RelationSystem _relations;
    private readonly RoomSpace _space;

    /// <summary>Room per cell, 0 and 0 for what is known; both may be infinite.</summary>
    public RoomAnalysis(RelationSystem relations, double[] roomBelow, double[] roomAbove)
    {
        _relations = relations;
        _space = new RoomSpace(relations.CellCount, [.. roomBelow.Select(room => -room)], roomAbove);
        Least = new double[relations.CellCount];
        Most = new double[relations.CellCount];
    }

    /// <summary>Per cell the smallest difference, 0 or below, possibly −∞.</summary>
    public double[] Least { get; }

    /// <summary>Per cell the largest difference, 0 or above, possibly ∞.</summary>
    public double[] Most { get; }

    /// <summary>Errors: <see cref="InvalidOperationException"/> where a bound was not found within the steps allowed.</summary>
    public RoomAnalysis Run(CancellationToken cancellationToken)
    {
        foreach (var cells in CellGroups.TiedBySums(_relations, cell => _space.Upper[cell] > 0 || _space.Lower[cell] < 0))
        {
            var rows = SumElimination.Rows(_relations, cells, _space.Index);
            foreach (var group in CellGroups.TiedByRows(cells, rows))
            {
                Solve(group.Cells, group.Rows, cancellationToken);
            }
        }

        return this;
    }

    private void Solve(List<int> cells, List<SparseRow> rows, CancellationToken cancellationToken)
    {
        BoundCarrying.Run(cells, rows, _space.Lower, _space.Upper);
        var tableau = new RoomTableau(cells, rows, _space);
        foreach (var cell in cells)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Most[cell] =
                _space.MostSeen[cell] >= _space.Upper[cell] - _space.LeastMove ? _space.Upper[cell] : Extreme(tableau, cell, 1);
            Least[cell] =
                _space.LeastSeen[cell] <= _space.Lower[cell] + _space.LeastMove ? _space.Lower[cell] : Extreme(tableau, cell, -1);
        }
    }

    private static double Extreme(RoomTableau tableau, int cell, int sign)
    {
        tableau.Reset();
        var extreme = tableau.Extreme(cell, sign);
        return tableau.HasGivenUp
            ? throw new InvalidOperationException($"No bound of cell {cell} was found in {tableau.Steps} steps.")
            : extreme;
    }
}
