namespace Sozialplanung.Geography.SetValidity;

/// <summary>From when to when a Gebietsstand holds; both empty: nobody says.</summary>
public sealed record ValidityToSet
{
    /// <summary>First day; empty: from the beginning, where there is a last day.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Last day, included; empty: until the next one begins.</summary>
    public DateOnly? ValidTo { get; init; }
}
