using Microsoft.AspNetCore.Mvc;

namespace Sozialplanung.Indicators.ComputeIndex;

/// <summary>What a reader asks of an index.</summary>
public sealed record IndexRequest
{
    /// <summary>Null: the latest there is.</summary>
    [FromQuery(Name = "period")]
    public string? Period { get; init; }

    /// <summary>Null: the current one.</summary>
    [FromQuery(Name = "release")]
    public Guid? Release { get; init; }

    /// <summary><c>json</c> or <c>csv</c>.</summary>
    [FromQuery(Name = "format")]
    public string? Format { get; init; }

    /// <summary><c>comma</c> for German spreadsheets, otherwise a point.</summary>
    [FromQuery(Name = "decimal")]
    public string? DecimalSign { get; init; }
}
