using Sozialplanung.PartnerNetwork.EditPlace;

namespace Sozialplanung.PartnerNetwork.ImportPlaces;

/// <summary>How a list of places (a table, or a file of points) is to be read.</summary>
public sealed record PlaceProfile
{
    /// <summary>Name of the list, the same in each delivery: „Kita-Liste des Jugendamts“. Its places are replaced together.</summary>
    public required string Source { get; init; }

    /// <summary>The day of which the list tells.</summary>
    public required DateOnly Version { get; init; }

    /// <summary>Of text files: "auto" (byte order mark, then UTF-8, then Windows-1252), "utf-8", "utf-16" or "windows-1252".</summary>
    public string Encoding { get; init; } = "auto";

    /// <summary>Of text files: "auto" (the sign that most lines have equally often), "tab", or the sign itself.</summary>
    public string Separator { get; init; } = "auto";

    /// <summary>Of workbooks: name of the sheet; null: the first that is not hidden.</summary>
    public string? Sheet { get; init; }

    /// <summary>Of tables: the line that holds the names of the columns, from 1; 0: none does.</summary>
    public int HeaderRow { get; init; } = 1;

    /// <summary>Of geo files: which layer; null: the only one.</summary>
    public string? Layer { get; init; }

    /// <summary>The system of the coordinates: "auto", "EPSG:25832" and so on.</summary>
    public string Crs { get; init; } = "auto";

    /// <summary>Of geo files: the northing (or the latitude) comes first.</summary>
    public bool SwapAxes { get; init; }

    /// <summary><c>facility</c> or <c>meetingPlace</c>.</summary>
    public string Kind { get; init; } = EditPlaceEndpoints.Facility;

    /// <summary>What all are where no column says it: "Kita".</summary>
    public string KindName { get; init; } = "";

    /// <summary>The Träger where a line names none; empty: not known.</summary>
    public string Organisation { get; init; } = "";

    /// <summary>The municipality (as the Straßenverzeichnis names it) in which all addresses lie; null: postcode or place of a line
    /// say it.</summary>
    public string? Municipality { get; init; }

    /// <summary>Lines that cannot be used are left out and named; otherwise they stand in the way of all.</summary>
    public bool LeaveOut { get; init; }

    public required PlaceColumns Columns { get; init; }
}

/// <summary>Which column holds what; null: none does.</summary>
public sealed record PlaceColumns
{
    public required string Name { get; init; }

    /// <summary>The same for a place in each delivery; without it name and address tell them apart.</summary>
    public string? Key { get; init; }

    public string? KindName { get; init; }

    public string? Organisation { get; init; }

    /// <summary>With or without the number.</summary>
    public string? Street { get; init; }

    public string? HouseNumber { get; init; }

    public string? Postcode { get; init; }

    public string? Town { get; init; }

    /// <summary>Easting or longitude.</summary>
    public string? East { get; init; }

    /// <summary>Northing or latitude.</summary>
    public string? North { get; init; }

    public string? Capacity { get; init; }

    public string? Opening { get; init; }

    public string? Website { get; init; }

    public string? OpenTo { get; init; }

    internal IEnumerable<string> Named =>
        new[]
        {
            Name,
            Key,
            KindName,
            Organisation,
            Street,
            HouseNumber,
            Postcode,
            Town,
            East,
            North,
            Capacity,
            Opening,
            Website,
            OpenTo,
        }.OfType<string>();
}
