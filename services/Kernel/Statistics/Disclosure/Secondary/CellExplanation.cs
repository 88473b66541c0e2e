namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// Why a cell is shown or withheld, in German sentences for the Statistikstelle (they name counts and neighbours).
/// </summary>
/// <param name="Decision">What happens to the cell.</param>
/// <param name="Reason">Why.</param>
/// <param name="Remedy">What would free it; empty where it is shown.</param>
public sealed record CellExplanation(CellDecision Decision, string Reason, string Remedy);
