namespace Sozialplanung.Indicators.Reading;

/// <summary>A finished answer, as the caches keep it.</summary>
internal sealed record RenderedAnswer
{
    public required byte[] Content { get; init; }

    public string ContentType { get; init; } = "application/json; charset=utf-8";

    /// <summary>For answers that are saved as a file.</summary>
    public string? FileName { get; init; }
}
