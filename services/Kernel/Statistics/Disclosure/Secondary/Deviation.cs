namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// A second table a reader must reckon with: the true one plus these differences. All sums hold, only cells that are not printed
/// differ.
/// </summary>
/// <param name="Cells">Positions of the differing cells, rising.</param>
/// <param name="Differences">By how much, as <paramref name="Cells"/>.</param>
internal sealed record Deviation(int[] Cells, double[] Differences)
{
    /// <summary>The difference in one cell, 0 where it does not differ.</summary>
    public double At(int cell)
    {
        var position = Array.BinarySearch(Cells, cell);
        return position < 0 ? 0 : Differences[position];
    }
}
