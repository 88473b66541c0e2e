namespace Sozialplanung.Geography.OfferFeatures;

/// <summary>
/// A coordinate system that features are given out in and boxes are written in (OGC 18-058r1). <paramref name="West"/> to <paramref
/// name="North"/> is more than Germany: outside of it transformations make no sense, and no area lies there.
/// </summary>
internal sealed record FeatureCrs(
    string Uri,
    int Srid,
    bool IsLatitudeFirst,
    int Decimals,
    double West,
    double South,
    double East,
    double North
)
{
    public const string Stored = "http://www.opengis.net/def/crs/EPSG/0/25832";

    // Seven decimals of a degree are a centimetre, two of a metre too.
    public static readonly FeatureCrs Crs84 = new(
        "http://www.opengis.net/def/crs/OGC/1.3/CRS84",
        4326,
        IsLatitudeFirst: false,
        7,
        0,
        40,
        25,
        62
    );

    public static readonly IReadOnlyList<FeatureCrs> All =
    [
        Crs84,
        // The authority's order: latitude before longitude.
        Crs84 with
        {
            Uri = "http://www.opengis.net/def/crs/EPSG/0/4326",
            IsLatitudeFirst = true,
        },
        new(Stored, 25832, IsLatitudeFirst: false, 2, -500_000, 4_400_000, 1_600_000, 7_000_000),
        new(
            "http://www.opengis.net/def/crs/EPSG/0/25833",
            25833,
            IsLatitudeFirst: false,
            2,
            -1_000_000,
            4_400_000,
            1_300_000,
            7_000_000
        ),
        new("http://www.opengis.net/def/crs/EPSG/0/3857", 3857, IsLatitudeFirst: false, 2, 0, 4_800_000, 2_800_000, 9_000_000),
    ];

    /// <summary>Null for one that is not offered.</summary>
    public static FeatureCrs? Of(string uri) => All.FirstOrDefault(crs => crs.Uri == uri);
}
