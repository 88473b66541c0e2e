namespace Sozialplanung.Ingestion.Areas;

/// <summary>An area as Geography published it; <see cref="Path"/> holds the codes from the root to itself.</summary>
internal sealed record AreaRow(string Code, string Name, string Level, string? Parent, string[] Path);
