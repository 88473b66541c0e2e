using System.ComponentModel;

namespace Sozialplanung.Indicators.Reading;

/// <summary>A finished answer, as the cache keeps it. Marked as what nobody alters, so that one copy serves all.</summary>
[ImmutableObject(true)]
internal sealed record RenderedAnswer
{
    public required byte[] Content { get; init; }

    public string ContentType { get; init; } = "application/json; charset=utf-8";

    /// <summary>For answers that are saved as a file.</summary>
    public string? FileName { get; init; }
}
