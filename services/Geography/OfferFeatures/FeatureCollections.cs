using Sozialplanung.Geography.Versions;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Geography.OfferFeatures;

/// <summary>A level of areas as a collection.</summary>
public sealed record FeatureCollectionInfo
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    public required FeatureExtent Extent { get; init; }

    public required string ItemType { get; init; }

    public required IReadOnlyList<string> Crs { get; init; }

    public required string StorageCrs { get; init; }

    public required IReadOnlyList<FeatureLink> Links { get; init; }
}

/// <summary>Where the areas of a collection lie.</summary>
public sealed record FeatureExtent(SpatialExtent Spatial);

/// <summary>Boxes, west, south, east, north.</summary>
public sealed record SpatialExtent(IReadOnlyList<IReadOnlyList<double>> Bbox, string Crs);

/// <summary>All levels of a Gebietsstand.</summary>
public sealed record FeatureCollectionList(IReadOnlyList<FeatureLink> Links, IReadOnlyList<FeatureCollectionInfo> Collections);

/// <summary>Reads the levels that have areas.</summary>
internal static class FeatureCollections
{
    private const string Sql = $"""
        select level, name_plural, version, areas, ST_XMin(box) as west, ST_YMin(box) as south, ST_XMax(box) as east, ST_YMax(box) as north
        from (
            select a.level, l.name_plural, a.version, count(*) as areas, l.is_overlapping, l.rank,
                   ST_Transform(ST_Segmentize(ST_SetSRID(ST_Extent(a.geometry)::geometry, 25832), 10000), 4326) as box
            from area a join level l on l.code = a.level
            where a.version = {CurrentVersion.Sql} and (@level::text is null or a.level = @level) and a.geometry is not null
            group by a.level, l.name_plural, a.version, l.is_overlapping, l.rank) found
        order by is_overlapping, rank, level
        """;

    public static async Task<IReadOnlyList<FeatureCollectionInfo>> ReadAsync(
        DbSession session,
        string? level,
        string? version,
        FeatureLinks links,
        CancellationToken cancellationToken
    ) =>
        [
            .. (await session.QueryAsync<LevelLine>(Sql, new { level, version }, cancellationToken)).Select(line =>
                Described(line, version, links)
            ),
        ];

    private static FeatureCollectionInfo Described(LevelLine line, string? version, FeatureLinks links)
    {
        var (path, query) = (FeatureLinks.Collection(line.Level), FeatureLinks.Version(version));
        return new FeatureCollectionInfo
        {
            Id = line.Level,
            Title = line.NamePlural,
            Description =
                $"{line.NamePlural} mit ihren Grenzen, Gebietsstand {line.Version}, {line.Areas} {(line.Areas == 1 ? "Gebiet" : "Gebiete")}.",
            Extent = new FeatureExtent(
                new SpatialExtent(
                    [
                        [line.West, line.South, line.East, line.North],
                    ],
                    FeatureCrs.Crs84.Uri
                )
            ),
            ItemType = "feature",
            Crs = [.. FeatureCrs.All.Select(crs => crs.Uri)],
            StorageCrs = FeatureCrs.Stored,
            Links =
            [
                new(links.To(path, query), "self", FeatureLinks.Json, $"Beschreibung: {line.NamePlural}"),
                new(links.To($"{path}/items", query), "items", FeatureLinks.GeoJson, $"{line.NamePlural} als GeoJSON"),
                links.Atlas,
            ],
        };
    }

    private sealed record LevelLine
    {
        public required string Level { get; init; }

        public required string NamePlural { get; init; }

        public required string Version { get; init; }

        public required long Areas { get; init; }

        public required double West { get; init; }

        public required double South { get; init; }

        public required double East { get; init; }

        public required double North { get; init; }
    }
}
