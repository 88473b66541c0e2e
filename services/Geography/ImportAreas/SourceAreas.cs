namespace Sozialplanung.Geography.ImportAreas;

/// <summary>What was read of a file of areas, before the profile is applied.</summary>
internal sealed record SourceAreas(IReadOnlyList<SourceFeature> Features)
{
    public static SourceAreas None { get; } = new([]);

    /// <summary>So many features a rule of the profile left out.</summary>
    public int Skipped { get; init; }

    /// <summary>Geometries that were repaired, or would be.</summary>
    public IReadOnlyList<CheckedRepair> Repairs { get; init; } = [];
}
