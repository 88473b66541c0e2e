namespace Sozialplanung.Ingestion.FetchFeatures;

/// <summary>A feature: its id at the service, and the JSON of its attributes or of the whole of it.</summary>
internal sealed record FeatureEntry(string? Id, byte[] Row);

/// <summary>What one answer holds: features, how many fit the question in all, where the next ones are, and the old <c>crs</c> member where
/// GeoJSON has one.</summary>
internal sealed record FeaturePage(IReadOnlyList<FeatureEntry> Features, long? Matched, Uri? Next, string? Crs = null);
