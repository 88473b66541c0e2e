namespace Sozialplanung.Contracts.Reporting;

/// <summary>A rendition could not be made after its last try. Sent by Reporting once per rendition.</summary>
public sealed record ReportFailed
{
    public required Guid RenditionId { get; init; }

    /// <summary>Code of the report: <c>profiles</c> is the area profile.</summary>
    public required string Report { get; init; }

    /// <summary>What it tells of, in the codes of its kind: of an area profile the area.</summary>
    public required string Subject { get; init; }

    /// <summary>A German sentence.</summary>
    public required string Reason { get; init; }

    public required DateTimeOffset FailedAt { get; init; }
}
