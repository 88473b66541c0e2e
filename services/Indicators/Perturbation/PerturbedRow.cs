using Sozialplanung.Indicators.Counting;

namespace Sozialplanung.Indicators.Perturbation;

/// <summary>A perturbed count of one area as it was delivered, or the reason why there is none.</summary>
internal readonly record struct PerturbedRow(string Measure, string Period, string Area, string Breakdown, Count Count);
