namespace Sozialplanung.Geography.ImportAreas;

/// <summary>How a file of areas is to be read: which level its features are of, and which properties hold what.</summary>
public sealed record AreaProfile
{
    /// <summary>The Gebietsstand, for example "2025-01-01".</summary>
    public required string Version { get; init; }

    /// <summary>Name of the Gebietseinteilung that the levels belong to.</summary>
    public string Division { get; init; } = "hauptgliederung";

    /// <summary>The layer of a file that has several (a ZIP with Shapefiles, a GeoPackage); null: the only one.</summary>
    public string? Layer { get; init; }

    /// <summary>
    /// "EPSG:25832" and others (EPSG codes of the UTM zones, of Gauß-Krüger, of degrees and of web maps), or "auto" (as the file says,
    /// otherwise by where its numbers lie).
    /// </summary>
    public string Crs { get; init; } = "auto";

    /// <summary>The file has the northing (or the latitude) before the easting.</summary>
    public bool SwapAxes { get; init; }

    /// <summary>The levels this import brings. Those it does not define must be known already.</summary>
    public IReadOnlyList<LevelProfile> Levels { get; init; } = [];

    /// <summary>The level of all features; not needed where one level is defined.</summary>
    public string? Level { get; init; }

    /// <summary>The property that holds each feature's level code, where a file holds several levels.</summary>
    public string? LevelProperty { get; init; }

    /// <summary>What the texts of that property mean: the code of a level for each. A text that is not named is a code itself.</summary>
    public IReadOnlyDictionary<string, string> LevelValues { get; init; } = new Dictionary<string, string>();

    /// <summary>The property that holds the code.</summary>
    public string Code { get; init; } = "code";

    /// <summary>Codes are filled with leading zeros to this length; 0 leaves them as they are.</summary>
    public int Pad { get; init; }

    /// <summary>The property that holds the name.</summary>
    public string Name { get; init; } = "name";

    /// <summary>Where the parent's code stands; null: the areas are roots.</summary>
    public ParentRule? Parent { get; init; }

    /// <summary>Which areas of the finest level an area of an overlapping level consists of.</summary>
    public MemberRule? Members { get; init; }

    /// <summary>Areas to be formed as the union of others, because no file has them.</summary>
    public IReadOnlyList<FormedLevel> Form { get; init; } = [];

    /// <summary>Known mistakes of the file that are put right while reading.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>Features of the file that are left out.</summary>
    public IReadOnlyList<SkipRule> Skip { get; init; } = [];

    /// <summary>Whether geometries that are not valid may be repaired; what would change, a check says.</summary>
    public bool Repairs { get; init; }

    /// <summary>Areas that may lie where the check of their place says they should not.</summary>
    public IReadOnlyList<AcceptedPlacement> Accepted { get; init; } = [];

    internal bool HasMembersByProperty =>
        Members?.Property is not null || Levels.Any(level => level.Members?.Property is not null);
}
