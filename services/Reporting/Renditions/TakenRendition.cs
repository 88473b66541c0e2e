using Sozialplanung.Reporting.Storage;

namespace Sozialplanung.Reporting.Renditions;

/// <summary>A rendition that waits, with the number of the attempt to make it, the first being 1.</summary>
internal sealed record OrderedRendition(
    Guid Id,
    string Report,
    string Subject,
    Guid ReleaseId,
    string Audience,
    string Place,
    int Attempt
);

/// <summary>A rendition that one worker makes; no other takes it until this is disposed of or the worker's process ends.</summary>
internal sealed class TakenRendition(OrderedRendition order, ReportingDb held) : IAsyncDisposable
{
    public OrderedRendition Order => order;

    public ValueTask DisposeAsync() => held.DisposeAsync();
}
