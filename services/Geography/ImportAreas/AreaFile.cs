namespace Sozialplanung.Geography.ImportAreas;

/// <summary>What was read from a file: the features, and the coordinate system as the file itself names it (null: it does not).</summary>
internal sealed record AreaFile(IReadOnlyList<SourceFeature> Features, string? NamedCrs);
