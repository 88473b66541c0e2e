namespace Sozialplanung.Statistics.Disclosure;

/// <summary>Total = sum of parts, by cell ids. A balance fits too: inflow = balance + outflow.</summary>
/// <param name="Total">Id of the cell that is the sum.</param>
/// <param name="Parts">Ids of the cells that are added; each once.</param>
/// <param name="Label">How the explanation names the sum, for example "Saarlouis nach Alter".</param>
public sealed record TableRelation(string Total, IReadOnlyList<string> Parts, string Label = "");
