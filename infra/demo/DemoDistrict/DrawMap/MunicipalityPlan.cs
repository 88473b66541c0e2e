namespace Sozialplanung.DemoDistrict.DrawMap;

internal enum Setting
{
    Town,
    Estate,
    Suburb,
    Village,
}

/// <summary>
/// A Stadtteil as it is wished for: where, how many of the people, how burdened (0 to 1) and what it looks like.
/// </summary>
internal sealed record StadtteilPlan(
    string Name,
    double Longitude,
    double Latitude,
    double Share,
    double Burden,
    Setting Setting
);

/// <summary>A municipality as it is wished for. Area in square kilometres.</summary>
internal sealed record MunicipalityPlan(
    string Ags,
    string Name,
    int Population,
    double Longitude,
    double Latitude,
    double Area,
    StadtteilPlan[] Stadtteile
);

/// <summary>A place outside the district that takes the land beyond the border.</summary>
internal sealed record Neighbour(double Longitude, double Latitude, double Area);
