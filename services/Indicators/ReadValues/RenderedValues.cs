namespace Sozialplanung.Indicators.ReadValues;

/// <summary>A finished answer, as the cache keeps it.</summary>
internal sealed record RenderedValues(byte[] Content, string ContentType, string? FileName);
