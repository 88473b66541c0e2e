using System.Text.Json.Serialization;

namespace Sozialplanung.Ingestion.Profiles;

/// <summary>Where a row says which area it is about.</summary>
public sealed record AreaSource
{
    public ColumnReference? Column { get; init; }

    /// <summary>The area, where the whole file is about one.</summary>
    public string? Value { get; init; }

    /// <summary>Level of the areas; default: the level of the dataset.</summary>
    public string? Level { get; init; }

    /// <summary>Keys are filled with zeros from the left to this length; 0: as they are.</summary>
    public int Pad { get; init; }

    /// <summary>The column holds keys, or names as the areas bear them.</summary>
    public AreaKey By { get; init; } = AreaKey.Code;

    /// <summary>The column's key is a twelve-digit Regionalschlüssel: AGS = first five and last three digits.</summary>
    public bool IsArs { get; init; }

    /// <summary>Text of the file → key of the area, before all else.</summary>
    public IReadOnlyDictionary<string, string> Codes { get; init; } = new Dictionary<string, string>();

    /// <summary>Keys our division does not have: an error, or left out (a table of the whole country).</summary>
    public Leftover Unknown { get; init; } = Leftover.Reject;
}

public enum AreaKey
{
    [JsonStringEnumMemberName("code")]
    Code,

    [JsonStringEnumMemberName("name")]
    Name,
}
