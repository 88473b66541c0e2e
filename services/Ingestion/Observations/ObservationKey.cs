namespace Sozialplanung.Ingestion.Observations;

/// <summary>What an observation is about, in numbers of the <see cref="ObservationBook"/>.</summary>
internal readonly record struct ObservationKey(int Measure, int Area, int Period, int Breakdown);
