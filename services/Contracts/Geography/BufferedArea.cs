namespace Sozialplanung.Contracts.Geography;

/// <summary>
/// How much of an area lies within a distance of any of the points that were asked about. One element of Geography's answer
/// <c>POST /areas/buffers</c>.
/// </summary>
public sealed record BufferedArea
{
    public required string Code { get; init; }

    /// <summary>Surface of the whole area.</summary>
    public required double SquareMetres { get; init; }

    /// <summary>Surface of what lies within, at most that of the area.</summary>
    public required double WithinSquareMetres { get; init; }
}
