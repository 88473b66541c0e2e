using System.Text.Json;
using Sozialplanung.Geography.ImportAreas;
using Sozialplanung.Geometry.GeoFiles;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Geography.ProposeAreas;

/// <summary>What was recognised in a file of areas, and how it could be read. Nothing is stored.</summary>
public sealed record ProposedAreas
{
    /// <summary>What kind of file with boundaries it is; null: a table, which has none.</summary>
    public required GeoFileFormat? Format { get; init; }

    /// <summary>The layers of the file; empty where its format has none.</summary>
    public required IReadOnlyList<string> Layers { get; init; }

    /// <summary>The coordinate system, for example "EPSG:25832"; null: a person has to say.</summary>
    public string? System { get; init; }

    public required SystemSource SystemSource { get; init; }

    /// <summary>The system as the file itself calls it.</summary>
    public string? SystemText { get; init; }

    /// <summary>The systems that fit, where more than one does.</summary>
    public required IReadOnlyList<string> Candidates { get; init; }

    /// <summary>What a person has to say before anything can be read rightly; null: nothing.</summary>
    public string? Question { get; init; }

    /// <summary>The numbers make sense in Germany only with the axes exchanged.</summary>
    public required bool LooksSwapped { get; init; }

    /// <summary>So many areas that can be used.</summary>
    public required int Features { get; init; }

    public required IReadOnlyList<ProposedColumn> Attributes { get; init; }

    /// <summary>The values of the first areas, in the order of the attributes.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Rows { get; init; }

    /// <summary>Keys that stand at several areas, in columns that are keys otherwise.</summary>
    public required IReadOnlyList<SameKey> SameKeys { get; init; }

    /// <summary>Columns that may say of which level each area is.</summary>
    public required IReadOnlyList<LevelColumn> LevelColumns { get; init; }

    /// <summary>Coarser levels that each area names in columns of its own, from fine to coarse.</summary>
    public required IReadOnlyList<ColumnTier> Tiers { get; init; }

    /// <summary>How the file could be read.</summary>
    public required AreaProfile Profile { get; init; }

    /// <summary>The levels there are, from coarse to fine.</summary>
    public required IReadOnlyList<KnownLevel> Levels { get; init; }

    /// <summary>Simplified outlines as TopoJSON in EPSG:25832 (object <c>areas</c>); null: too many, or the place is not known.</summary>
    public JsonElement? Outline { get; init; }

    /// <summary>What was repaired or cannot be used; at most the first hundred.</summary>
    public required IReadOnlyList<PlacedError> Findings { get; init; }
}

/// <summary>How the coordinate system of a file is known.</summary>
public enum SystemSource
{
    /// <summary>A person said it.</summary>
    Said,

    /// <summary>The file names it.</summary>
    Named,

    /// <summary>Only one fits the numbers.</summary>
    Told,

    /// <summary>It is not known.</summary>
    Asked,
}

/// <summary>A level of the installation.</summary>
public sealed record KnownLevel
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string NamePlural { get; init; }

    /// <summary>0 = the whole; the finest level has the greatest rank.</summary>
    public required int Rank { get; init; }

    public required bool IsOverlapping { get; init; }

    /// <summary>Name of the Gebietseinteilung it belongs to.</summary>
    public required string Division { get; init; }
}

/// <summary>One attribute of a file of areas.</summary>
public sealed record ProposedColumn
{
    public required string Name { get; init; }

    /// <summary>Up to five different values.</summary>
    public required IReadOnlyList<string> Examples { get; init; }

    /// <summary>So many different values that are not empty.</summary>
    public required int Distinct { get; init; }

    /// <summary>So many areas have none.</summary>
    public required int Empty { get; init; }

    /// <summary>Every area has a value and no two the same.</summary>
    public required bool IsUnique { get; init; }
}
