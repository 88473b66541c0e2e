using Sozialplanung.PartnerNetwork.ImportPlaces;

namespace Sozialplanung.PartnerNetwork.ProposePlaces;

/// <summary>What was recognised in a list of places, and how it could be read. Nothing is stored.</summary>
public sealed record ProposedPlaces
{
    /// <summary>What the file is, in German: format, encoding, separator or coordinate system.</summary>
    public required string Format { get; init; }

    /// <summary>The sheets of a workbook; empty where the file is none.</summary>
    public required IReadOnlyList<string> Sheets { get; init; }

    /// <summary>The layers of a geo file, where there are several.</summary>
    public required IReadOnlyList<string> Layers { get; init; }

    /// <summary>Whether the points are in the file and not in columns.</summary>
    public required bool IsGeo { get; init; }

    /// <summary>So many lines with contents below the header, or features.</summary>
    public required int Lines { get; init; }

    public required IReadOnlyList<ProposedPlaceColumn> Columns { get; init; }

    /// <summary>The first lines, at most ten.</summary>
    public required IReadOnlyList<ShownPlaceLine> Rows { get; init; }

    /// <summary>How the file could be read.</summary>
    public required PlaceProfile Profile { get; init; }

    /// <summary>The guesses in sentences, those to be decided first.</summary>
    public required IReadOnlyList<PlaceNote> Notes { get; init; }

    /// <summary>The coordinate systems between which a person has to choose; empty where there is no doubt.</summary>
    public required IReadOnlyList<string> Systems { get; init; }

    /// <summary>The lists that places have been read from so far.</summary>
    public required IReadOnlyList<KnownList> Lists { get; init; }

    /// <summary>The municipalities that the Straßenverzeichnis knows, at most five hundred.</summary>
    public required IReadOnlyList<KnownMunicipality> Municipalities { get; init; }
}

/// <summary>A column of the file.</summary>
public sealed record ProposedPlaceColumn
{
    public required string Name { get; init; }

    /// <summary>Different texts, at most five.</summary>
    public required IReadOnlyList<string> Examples { get; init; }

    public required int Distinct { get; init; }

    public required int Empty { get; init; }

    /// <summary>Whether every line has a text that no other has.</summary>
    public required bool IsUnique { get; init; }
}

/// <summary>A line of the file as it stands there.</summary>
public sealed record ShownPlaceLine(int Line, IReadOnlyList<string> Values);

/// <summary>What was recognised, as a sentence; the certainty is <c>Ask</c>, <c>Likely</c> or <c>Sure</c>.</summary>
public sealed record PlaceNote(PlaceCertainty Certainty, string Text);

/// <summary>A list that was read in before.</summary>
public sealed record KnownList(string Source, int Places, DateOnly? Version);

/// <summary>A municipality (or postcode) of the Straßenverzeichnis.</summary>
public sealed record KnownMunicipality(string Code, string Name);

/// <summary>What a person has to do about a guess.</summary>
public enum PlaceCertainty
{
    /// <summary>Nothing decides it: a person must.</summary>
    Ask,

    /// <summary>Probably so: a person should look.</summary>
    Likely,

    Sure,
}
