using System.Text.Json.Serialization;

namespace Sozialplanung.Ingestion.Profiles;

/// <summary>A column of a wide table and the measure it holds.</summary>
public sealed record ValueColumn
{
    /// <summary>Its label; with <c>{period}</c> in it all columns that differ by their period only.</summary>
    public required ColumnReference Column { get; init; }

    public required string Measure { get; init; }

    /// <summary>For example <c>alter=0-2;geschlecht=w</c>; empty: the total.</summary>
    public string Breakdown { get; init; } = "";

    /// <summary>The column may be absent.</summary>
    public bool Optional { get; init; }
}

public enum HeaderMeaning
{
    [JsonStringEnumMemberName("ignore")]
    Ignore,

    [JsonStringEnumMemberName("measure")]
    Measure,

    [JsonStringEnumMemberName("period")]
    Period,

    /// <summary>The month of a year that stands in the column of the period, or in another header line.</summary>
    [JsonStringEnumMemberName("month")]
    Month,

    /// <summary>A column per area.</summary>
    [JsonStringEnumMemberName("area")]
    Area,

    [JsonStringEnumMemberName("breakdown")]
    Breakdown,
}

/// <summary>What a header line, or a block row, says.</summary>
public sealed record HeaderLine
{
    public required HeaderMeaning Is { get; init; }

    /// <summary>The attribute, where it says a category.</summary>
    public string? Attribute { get; init; }

    /// <summary>An empty cell repeats the one to its left (merged cells).</summary>
    public bool Fill { get; init; }
}

/// <summary>Which rows are read.</summary>
public sealed record RowCondition
{
    public required ColumnReference Column { get; init; }

    /// <summary>The cell holds one of these texts.</summary>
    [JsonPropertyName("equals")]
    public required IReadOnlyList<string> Texts { get; init; }
}

/// <summary>Rows in which all these columns hold this number stand for areas the provider left out; their values get the
/// state.</summary>
public sealed record ExcludedRows
{
    public required IReadOnlyList<ColumnReference> Columns { get; init; }

    public double Equal { get; init; }

    public string State { get; init; } = "NotMeaningful";
}
