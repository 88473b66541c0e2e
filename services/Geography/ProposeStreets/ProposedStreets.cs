using Sozialplanung.Geography.ImportStreets;
using Sozialplanung.Geography.ProposeAreas;

namespace Sozialplanung.Geography.ProposeStreets;

/// <summary>What was recognised in a Straßenverzeichnis, and how it could be read. Nothing is stored.</summary>
public sealed record ProposedStreets
{
    /// <summary>What the file is, in German: format, encoding, separator.</summary>
    public required string Format { get; init; }

    /// <summary>The sheets of a workbook; empty where the file is none.</summary>
    public required IReadOnlyList<string> Sheets { get; init; }

    /// <summary>So many lines with contents below the header.</summary>
    public required int Lines { get; init; }

    public required IReadOnlyList<ProposedColumn> Columns { get; init; }

    /// <summary>The first lines, at most ten.</summary>
    public required IReadOnlyList<ShownLine> Rows { get; init; }

    /// <summary>How the file could be read.</summary>
    public required StreetProfile Profile { get; init; }

    /// <summary>The guesses in sentences, those to be decided first.</summary>
    public required IReadOnlyList<StreetNote> Notes { get; init; }

    /// <summary>Areas that may be the one municipality of the file.</summary>
    public required IReadOnlyList<KnownPlace> Places { get; init; }

    /// <summary>The levels there are, from coarse to fine.</summary>
    public required IReadOnlyList<KnownLevel> Levels { get; init; }
}

/// <summary>A line of the file as it stands there.</summary>
public sealed record ShownLine(int Line, IReadOnlyList<string> Values);

/// <summary>What was recognised, as a sentence.</summary>
public sealed record StreetNote(StreetCertainty Certainty, string Text);

/// <summary>An area that may be a municipality.</summary>
public sealed record KnownPlace(string Code, string Name);

/// <summary>What a person has to do about a guess.</summary>
public enum StreetCertainty
{
    /// <summary>Nothing decides it: a person must.</summary>
    Ask,

    /// <summary>Probably so: a person should look.</summary>
    Likely,

    Sure,
}
