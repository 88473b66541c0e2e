namespace Sozialplanung.Statistics.Population;

/// <summary>
/// The projected population of one area: the start and one state per step. <see cref="CutToZero"/> counts groups that migration
/// in persons would have driven below zero: a sign that the assumption does not fit the area. Without a usable start all states
/// carry its reason.
/// </summary>
public sealed record AreaProjection(IReadOnlyList<AreaPopulation> States, int CutToZero);
