namespace Sozialplanung.Geography.ImportAreas;

/// <summary>An area and another one that its place is compared with.</summary>
internal sealed record AreaPair(
    int Number,
    string Code,
    string Name,
    string Other,
    string OtherName,
    double Share,
    double Metres
);
