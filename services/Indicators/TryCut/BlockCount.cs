using Sozialplanung.Indicators.Counting;

namespace Sozialplanung.Indicators.TryCut;

/// <summary>A perturbed count of one block, or the reason why there is none.</summary>
internal readonly record struct BlockCount(string Measure, string Period, string Block, string Breakdown, Count Count);
