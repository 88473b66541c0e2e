namespace Sozialplanung.Areas.Hierarchies;

/// <summary>One räumliche Ebene; levels are data, because each town has its own.</summary>
/// <param name="Code">Code, for example "sozialraum".</param>
/// <param name="Name">German name, singular.</param>
/// <param name="NamePlural">German name, plural.</param>
/// <param name="Rank">0 is the whole; the largest rank is the finest level.</param>
/// <param name="Division">The Gebietseinteilung it belongs to; levels of one division lie within each other.</param>
public sealed record AreaLevel(string Code, string Name, string NamePlural, int Rank, string Division = "");
