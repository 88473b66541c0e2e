namespace Sozialplanung.Geography.ConversionKeys;

/// <summary>Which columns of a file hold the key.</summary>
public sealed record KeyFileColumns
{
    /// <summary>The area of the old Gebietsstand.</summary>
    public string? Old { get; init; }

    /// <summary>The area of the new Gebietsstand.</summary>
    public string? New { get; init; }

    /// <summary>A share, or a number of inhabitants or addresses from which the shares follow; null: every row counts once.</summary>
    public string? Value { get; init; }

    /// <summary>All columns there are.</summary>
    public IReadOnlyList<string> All { get; init; } = [];
}
