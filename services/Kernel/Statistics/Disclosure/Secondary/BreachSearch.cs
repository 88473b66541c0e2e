namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// Looks for sensitive cells that a reader can bound too closely, given for each cell the share (0 to 1) to which it is withheld,
/// and turns each proof into a covering row Σ coefficient·share ≥ least.
/// </summary>
internal sealed class BreachSearch
{
    private readonly SuppressionProblem _problem;
    private readonly double[] _share;
    private readonly double[] _lower;
    private readonly double[] _upper;
    private readonly RoomTableau _tableau;

    /// <summary>Reads <paramref name="share"/> at each call of <see cref="Find"/>.</summary>
    public BreachSearch(SuppressionProblem problem, double[] share)
    {
        (_problem, _share) = (problem, share);
        _lower = new double[share.Length];
        _upper = new double[share.Length];
        int[] cells = [.. Enumerable.Range(0, share.Length).Where(cell => problem.CanMove[cell])];
        var space = new RoomSpace(share.Length, _lower, _upper);
        _tableau = new RoomTableau(cells, SumElimination.Rows(problem.Relations, cells, space.Index), space);
    }

    /// <summary>Effort so far, see <see cref="RoomTableau.Steps"/>.</summary>
    public long Steps => _tableau.Steps;

    /// <summary>
    /// Rows that the present shares violate; none means, for whole shares, that every sensitive cell is protected.
    /// </summary>
    public IEnumerable<(List<(int Cell, double Coefficient)> Terms, double Least)> Find(bool isWhole)
    {
        foreach (var cell in _problem.Sensitive)
        {
            var finding = _problem.Findings[cell]!; // sensitive cells have one
            foreach (var (sign, need) in new[] { (1, finding.UpperProtection), (-1, finding.LowerProtection) })
            {
                if (need > 0 && Breach(cell, sign, need, isWhole) is { } breach)
                {
                    yield return breach;
                }
            }
        }
    }

    private (List<(int Cell, double Coefficient)> Terms, double Least)? Breach(int cell, int sign, long need, bool isWhole)
    {
        // A cell that may swing far counts, in part withheld, as if it swung by the need only; the proof is sharper for it. What
        // holds even so holds all the more with the full swing.
        return !IsBreached(cell, sign, need, need)
            ? null
            : Row(cell, sign, need)
                ?? (isWhole && IsBreached(cell, sign, need, double.PositiveInfinity) ? Row(cell, sign, need) : null);
    }

    private bool IsBreached(int cell, int sign, long need, double swing)
    {
        foreach (var other in _tableau.Cells)
        {
            var share = other == cell ? 1 : _share[other];
            var most = other == cell ? double.PositiveInfinity : swing;
            _lower[other] = share == 0 ? 0 : -Math.Min(_problem.RoomBelow[other], most) * share;
            _upper[other] = share == 0 ? 0 : Math.Min(_problem.RoomAbove[other], most) * share;
        }

        _tableau.Reset();
        return _tableau.Extreme(cell, sign, need) * sign < need - Precision.VerdictAt(need);
    }

    private (List<(int Cell, double Coefficient)> Terms, double Least)? Row(int cell, int sign, long need)
    {
        List<(int Cell, double Coefficient)> terms = [];
        var (least, held) = ((double)need, 0.0);
        foreach (var (other, proof) in _tableau.Proof(cell))
        {
            var coefficient = sign * proof;
            var weight = coefficient > 0 ? coefficient * _problem.RoomAbove[other] : -coefficient * _problem.RoomBelow[other];
            if (_problem.IsHiddenAnyway(other))
            {
                least -= weight;
            }
            else if (weight > 0)
            {
                terms.Add((other, weight));
            }
        }

        if (least <= Precision.Verdict)
        {
            return null;
        }

        for (var k = 0; k < terms.Count; k++)
        {
            terms[k] = (terms[k].Cell, Math.Min(terms[k].Coefficient, least) / least);
            held += terms[k].Coefficient * _share[terms[k].Cell];
        }

        return held < 1 - Precision.Verdict ? (terms, 1) : null;
    }
}
