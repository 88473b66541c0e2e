using System.Text.Json.Serialization;

namespace Sozialplanung.Ingestion.Profiles;

/// <summary>Where a row says which area it is about.</summary>
public sealed record AreaSource
{
    /// <summary>In place of a Gebietsstand: the one that is current when the file comes.</summary>
    public const string CurrentDivision = "current";

    public ColumnReference? Column { get; init; }

    /// <summary>The area, where the whole file is about one.</summary>
    public string? Value { get; init; }

    /// <summary>The area stands in the name of the file: the only part of it that our division knows, or what <see cref="Part"/> or <see
    /// cref="Pattern"/> take from it.</summary>
    public bool FileName { get; init; }

    /// <summary>Number of a title line that holds the area.</summary>
    public int? Line { get; init; }

    /// <summary>Level of the areas; default: the level of the dataset.</summary>
    public string? Level { get; init; }

    /// <summary>Which part of the text is the key or the name.</summary>
    public AreaPart Part { get; init; } = AreaPart.All;

    /// <summary>In place of <see cref="Part"/>: a regular expression; its first group, or else all that fits, is the key or the
    /// name.</summary>
    public string? Pattern { get; init; }

    /// <summary>Stands before every key of the file in our keys; added after zeros were filled in.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>Keys are filled with zeros from the left to this length; 0: as they are.</summary>
    public int Pad { get; init; }

    /// <summary>The column holds keys, or names as the areas bear them.</summary>
    public AreaKey By { get; init; } = AreaKey.Code;

    /// <summary>The column's key is a twelve-digit Regionalschlüssel: AGS = first five and last three digits.</summary>
    public bool IsArs { get; init; }

    /// <summary>The other way round: the file has an AGS of eight digits, our areas the Regionalschlüssel.</summary>
    public bool IsAgs { get; init; }

    /// <summary>Text of the file → key of the area, before all else.</summary>
    public IReadOnlyDictionary<string, string> Codes { get; init; } = new Dictionary<string, string>();

    /// <summary>The Gebietsstand whose areas the file names, or <c>current</c>: always the current one; null: the one that holds in the
    /// period.</summary>
    public string? Division { get; init; }

    /// <summary>Keys our division does not have: an error, or left out (a table of the whole country).</summary>
    public Leftover Unknown { get; init; } = Leftover.Reject;

    /// <summary>Whether a file is about one area.</summary>
    internal bool IsOfWholeFile => Value is not null || FileName || Line is not null;
}

public enum AreaKey
{
    [JsonStringEnumMemberName("code")]
    Code,

    [JsonStringEnumMemberName("name")]
    Name,
}

public enum AreaPart
{
    [JsonStringEnumMemberName("all")]
    All,

    /// <summary><c>051 Düsseldorf, Stadt</c>: <c>051</c>.</summary>
    [JsonStringEnumMemberName("leadingDigits")]
    LeadingDigits,

    /// <summary><c>05-111 Düsseldorf, Stadt</c>: <c>05-111</c>.</summary>
    [JsonStringEnumMemberName("beforeBlank")]
    BeforeBlank,

    /// <summary><c>051 Düsseldorf, Stadt</c>: <c>Düsseldorf, Stadt</c>.</summary>
    [JsonStringEnumMemberName("behindBlank")]
    BehindBlank,
}
