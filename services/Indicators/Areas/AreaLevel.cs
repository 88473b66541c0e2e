namespace Sozialplanung.Indicators.Areas;

/// <summary>A level of the division, coarsest first by rank.</summary>
internal sealed record AreaLevel(string Code, string Name, string NamePlural, int Rank, string Division);
