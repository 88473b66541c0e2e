namespace Sozialplanung.Contracts.Reporting;

/// <summary>A rendition is ready to be read. Sent by Reporting once per rendition.</summary>
public sealed record ReportRendered
{
    public required Guid RenditionId { get; init; }

    /// <summary>Code of the report: <c>profiles</c> is the area profile.</summary>
    public required string Report { get; init; }

    /// <summary>What it tells of, in the codes of its kind: of an area profile the area.</summary>
    public required string Subject { get; init; }

    public required Guid ReleaseId { get; init; }

    public required DateTimeOffset RenderedAt { get; init; }
}
