namespace Sozialplanung.Contracts.Reporting;

/// <summary>A rendition could not be made after its last try. Sent by Reporting once per rendition.</summary>
public sealed record ReportFailed
{
    public required Guid RenditionId { get; init; }

    public required string AreaCode { get; init; }

    /// <summary>A German sentence.</summary>
    public required string Reason { get; init; }

    public required DateTimeOffset FailedAt { get; init; }
}
