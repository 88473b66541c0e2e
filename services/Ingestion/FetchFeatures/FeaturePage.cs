namespace Sozialplanung.Ingestion.FetchFeatures;

/// <summary>A feature as a row of the table: its id at the service, and the JSON of its attributes.</summary>
internal sealed record FeatureEntry(string? Id, byte[] Row);

/// <summary>What one answer holds: features, how many fit the question in all, and where the next ones are.</summary>
internal sealed record FeaturePage(IReadOnlyList<FeatureEntry> Features, long? Matched, Uri? Next);
