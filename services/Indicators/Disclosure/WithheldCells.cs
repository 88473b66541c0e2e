namespace Sozialplanung.Indicators.Disclosure;

/// <summary>
/// What is withheld of a table, and the sensitive cells that follow from the rest all the same: open ones, whatever this release
/// withholds, and those that follow only because of what earlier releases have shown.
/// </summary>
internal sealed record WithheldCells(bool[] IsWithheld, IReadOnlyList<string> Open, IReadOnlyList<string> GivenAway);
