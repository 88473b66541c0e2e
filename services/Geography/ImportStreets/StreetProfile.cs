using Sozialplanung.Areas.Addresses;

namespace Sozialplanung.Geography.ImportStreets;

/// <summary>How a Straßenverzeichnis (CSV, XLSX, XLS or ODS) is to be read.</summary>
public sealed record StreetProfile
{
    /// <summary>The state of the register, for example "2025-01-01".</summary>
    public required string Version { get; init; }

    /// <summary>"auto" (byte order mark, then UTF-8, then Windows-1252), "utf-8", "utf-16" or "windows-1252".</summary>
    public string Encoding { get; init; } = "auto";

    /// <summary>
    /// "auto" (the sign that most lines have equally often), "tab", or the sign itself.
    /// </summary>
    public string Separator { get; init; } = "auto";

    /// <summary>Of workbooks: name of the sheet; null: the first that is not hidden.</summary>
    public string? Sheet { get; init; }

    /// <summary>The line that holds the names of the columns, from 1; 0: none does, and they are called <c>Spalte 1</c> and so
    /// on.</summary>
    public int HeaderRow { get; init; } = 1;

    public string DateFormat { get; init; } = "dd.MM.yyyy";

    /// <summary>The one municipality of the file where it has no column for it.</summary>
    public string? Municipality { get; init; }

    /// <summary>What the column <see cref="StreetColumns.Area"/> holds.</summary>
    public AreaText AreaBy { get; init; }

    /// <summary>The level that the areas are of; null: any. Names of areas may need it to be unique.</summary>
    public string? AreaLevel { get; init; }

    /// <summary>Area codes are filled with leading zeros to this length; 0 leaves them as they are.</summary>
    public int AreaPad { get; init; }

    /// <summary>What the texts of the column <see cref="StreetColumns.Side"/> mean.</summary>
    public IReadOnlyDictionary<string, HouseNumberSide> Sides { get; init; } = DefaultSides;

    /// <summary>A row without numbers covers the whole street, or is left out.</summary>
    public EmptyRange EmptyRange { get; init; }

    public required StreetColumns Columns { get; init; }

    internal static IReadOnlyDictionary<string, HouseNumberSide> DefaultSides { get; } =
        new Dictionary<string, HouseNumberSide>(StringComparer.OrdinalIgnoreCase)
        {
            ["g"] = HouseNumberSide.Even,
            ["gerade"] = HouseNumberSide.Even,
            ["ger."] = HouseNumberSide.Even,
            ["u"] = HouseNumberSide.Odd,
            ["ungerade"] = HouseNumberSide.Odd,
            ["unger."] = HouseNumberSide.Odd,
            ["f"] = HouseNumberSide.Both,
            ["fortlaufend"] = HouseNumberSide.Both,
            ["b"] = HouseNumberSide.Both,
            ["beide"] = HouseNumberSide.Both,
            ["alle"] = HouseNumberSide.Both,
            [""] = HouseNumberSide.Both,
        };
}

/// <summary>How a file names areas.</summary>
public enum AreaText
{
    Code,
    Name,
}

/// <summary>What a row without house numbers means.</summary>
public enum EmptyRange
{
    WholeStreet,
    Skip,
}
