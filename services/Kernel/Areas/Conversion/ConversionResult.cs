using Sozialplanung.Statistics;

namespace Sozialplanung.Areas.Conversion;

/// <summary>
/// Counts of the new Gebietsstand and the old areas that the key does not know; their counts are in no new area.
/// </summary>
public sealed record ConversionResult(IReadOnlyDictionary<string, Value> Counts, IReadOnlyList<string> Unconverted);
