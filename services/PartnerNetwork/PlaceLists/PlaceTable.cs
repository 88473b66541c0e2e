namespace Sozialplanung.PartnerNetwork.PlaceLists;

/// <summary>A list of places as it stands in its file, whatever that is: named columns and lines, in geo files with a point.</summary>
internal sealed record PlaceTable
{
    /// <summary>More is no list that people keep.</summary>
    public const int MostLines = 20_000;

    /// <summary>What the file is, in German.</summary>
    public required string Description { get; init; }

    /// <summary>The sheets of a workbook; empty where it is none.</summary>
    public IReadOnlyList<string> Sheets { get; init; } = [];

    /// <summary>The layers of a geo file, where there are several.</summary>
    public IReadOnlyList<string> Layers { get; init; } = [];

    /// <summary>Whether the points are in the file and not in columns.</summary>
    public bool IsGeo { get; init; }

    /// <summary>The line with the names of the columns; 0: there is none.</summary>
    public int HeaderRow { get; init; }

    public required IReadOnlyList<string> Columns { get; init; }

    public required IReadOnlyList<PlaceLine> Lines { get; init; }

    /// <summary>Where a geo file names no system and several fit: the question and what can be answered.</summary>
    public string? Question { get; init; }

    public IReadOnlyList<string> Answers { get; init; } = [];

    /// <summary>The coordinate system of a geo file.</summary>
    public string System { get; init; } = "";

    /// <summary>What was repaired or cannot be used: number of the line, whether it is left out, and a sentence.</summary>
    public IReadOnlyList<(int Line, bool IsRefused, string Text)> Findings { get; init; } = [];
}

/// <summary>One line: its number as a person counts, its cells, and in geo files its point in degrees.</summary>
internal sealed record PlaceLine(int Number, IReadOnlyList<string> Cells)
{
    public (double Lon, double Lat)? Point { get; init; }

    /// <summary>What cells show and cannot be taken as meant, by column.</summary>
    public IReadOnlyDictionary<int, string>? Doubts { get; init; }

    public string this[int column] => column >= 0 && column < Cells.Count ? Cells[column] : "";
}

/// <summary>What decides how a file is read at all.</summary>
internal sealed record PlaceReading
{
    public string Encoding { get; init; } = "auto";

    public string Separator { get; init; } = "auto";

    public string? Sheet { get; init; }

    /// <summary>Null: to be found.</summary>
    public int? HeaderRow { get; init; }

    public string? Layer { get; init; }

    public string Crs { get; init; } = "auto";

    public bool SwapAxes { get; init; }
}
