namespace Sozialplanung.Contracts.Reporting;

/// <summary>
/// Asks any report worker to render one report more. A command on the queue <c>report-rendering</c>, sent by Reporting once per
/// rendition; it names what was ordered, the worker makes the one whose turn it is.
/// </summary>
public sealed record RenderReport
{
    public required Guid RenditionId { get; init; }

    /// <summary>Which report, by its code: <c>profiles</c> is the area profile.</summary>
    public required string Report { get; init; }

    /// <summary>What it tells of, in the codes of its kind: of an area profile the area.</summary>
    public required string Subject { get; init; }

    public required Guid ReleaseId { get; init; }

    /// <summary>For whom: <c>Oeffentlichkeit</c>, <c>Verwaltung</c> or <c>Statistikstelle</c>.</summary>
    public required string Audience { get; init; }

    /// <summary>From which area the administration looks; empty for other audiences and for the whole.</summary>
    public required string Place { get; init; }
}
