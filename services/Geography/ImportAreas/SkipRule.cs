namespace Sozialplanung.Geography.ImportAreas;

/// <summary>
/// Features of a file that are no areas of ours and are left out, one rule each: a property has a value, a property is empty, or there is
/// no geometry. How many were left out is told with each import.
/// </summary>
public sealed record SkipRule
{
    public string? Property { get; init; }

    /// <summary>What the property must be; null: it must be empty or missing.</summary>
    public string? Value { get; init; }

    /// <summary>Instead of a property: features without a geometry.</summary>
    public bool WithoutGeometry { get; init; }

    internal string Text =>
        WithoutGeometry ? "ohne Geometrie"
        : string.IsNullOrEmpty(Value) ? $"ohne „{Property}“"
        : $"mit {Property} „{Value}“";

    internal bool Fits(IReadOnlyDictionary<string, string?> properties) =>
        Property is { } property && (properties.GetValueOrDefault(property)?.Trim() ?? "") == (Value?.Trim() ?? "");
}
