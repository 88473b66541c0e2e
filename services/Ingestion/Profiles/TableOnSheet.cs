namespace Sozialplanung.Ingestion.Profiles;

/// <summary>Which table is meant, where several lie below each other on one sheet: by its title, or by counting.</summary>
public sealed record TableOnSheet
{
    /// <summary>The first text above its header.</summary>
    public string? Title { get; init; }

    /// <summary>From 1, where no title is named.</summary>
    public int Position { get; init; } = 1;
}
