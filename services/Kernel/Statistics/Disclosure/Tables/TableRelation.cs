namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// Total = sum of parts, by cell ids. A balance fits too: inflow = balance + outflow. With weights any linear relation with whole
/// coefficients fits: a mean of four quarters is 4·mean = q1 + q2 + q3 + q4.
/// </summary>
/// <param name="Total">Id of the cell that is the sum.</param>
/// <param name="Parts">Ids of the cells that are added; each once.</param>
/// <param name="Label">How the explanation names the sum, for example "Saarlouis nach Alter".</param>
public sealed record TableRelation(string Total, IReadOnlyList<string> Parts, string Label = "")
{
    /// <summary>What each part is multiplied by, not 0; null: by 1.</summary>
    public IReadOnlyList<int>? Weights { get; init; }

    /// <summary>What the total is multiplied by, above 0.</summary>
    public int TotalWeight { get; init; } = 1;
}
