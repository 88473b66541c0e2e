namespace Sozialplanung.Ingestion.ReadDelivery;

/// <summary>Who let a delivery through although it was put aside, on whose demand, why, and despite how many errors.</summary>
public sealed record ShownOverride
{
    /// <summary>Errors the check had found; they stand among the findings.</summary>
    public required int Errors { get; init; }

    public required int Warnings { get; init; }

    /// <summary>Rows that stay out.</summary>
    public required long RejectedRows { get; init; }

    /// <summary>Why it had been put aside.</summary>
    public required string Despite { get; init; }

    /// <summary>Null for those from before it took two persons.</summary>
    public string? AskedBy { get; init; }

    public DateTimeOffset? AskedAt { get; init; }

    public string? AskedReason { get; init; }

    public required string ReleasedBy { get; init; }

    public required DateTimeOffset ReleasedAt { get; init; }

    public required string ReleasedReason { get; init; }
}
