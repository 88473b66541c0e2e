namespace Sozialplanung.Contracts.Reporting;

/// <summary>A rendition is ready to be read. Sent by Reporting once per rendition.</summary>
public sealed record ReportRendered
{
    public required Guid RenditionId { get; init; }

    public required string AreaCode { get; init; }

    public required Guid ReleaseId { get; init; }

    public required DateTimeOffset RenderedAt { get; init; }
}
