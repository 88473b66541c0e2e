using System.Text.Json.Serialization;

namespace Sozialplanung.Contracts.Ingestion;

/// <summary>
/// One observation of an accepted delivery: a value, or a state in its place. One line of Ingestion's answer <c>GET
/// /deliveries/{id}/observations</c>.
/// </summary>
public sealed record ObservationLine
{
    public required string Measure { get; init; }

    public required string Area { get; init; }

    public required string Period { get; init; }

    public string Breakdown { get; init; } = "";

    /// <summary>Null exactly where <see cref="State"/> says why there is no number.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Value { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? State { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string[]? Flags { get; init; }

    /// <summary>Null: a count. <c>ReadyMade</c>, <c>Published</c>: a finished figure.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Nature { get; init; }

    /// <summary>Who has added what to the value; null where the dataset names no contributors, or there is no number.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ObservedContribution[]? Contributions { get; init; }

    /// <summary>The Gebietsstand whose areas the delivery was checked against, for example "2025-01-01".</summary>
    public string DivisionVersion { get; init; } = "";
}
