namespace Sozialplanung.Statistics.Disclosure;

/// <summary>What a reader can work out about a cell: its value lies between these, both attainable.</summary>
/// <param name="Id">The cell.</param>
/// <param name="Lower">Smallest possible value; null where nothing limits it.</param>
/// <param name="Upper">Largest possible value; null where nothing limits it.</param>
public sealed record CellInterval(string Id, double? Lower, double? Upper)
{
    /// <summary>Whether the value is given away.</summary>
    public bool IsExact => Lower is { } lower && Upper is { } upper && upper - lower < 1e-6;
}
