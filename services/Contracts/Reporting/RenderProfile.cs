namespace Sozialplanung.Contracts.Reporting;

/// <summary>
/// Asks any report worker to render one profile. A command on the queue <c>report-rendering</c>, sent by Reporting once per
/// rendition.
/// </summary>
public sealed record RenderProfile
{
    public required Guid RenditionId { get; init; }
}
