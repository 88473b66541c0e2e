namespace Sozialplanung.Areas.Divisions;

/// <summary>From when to when a Gebietsstand holds, as people said it.</summary>
/// <param name="Version">Name of the Gebietsstand.</param>
/// <param name="From">First day; null: from the beginning, where there is a last day.</param>
/// <param name="To">Last day, included; null: until the next one begins.</param>
public sealed record DivisionValidity(string Version, DateOnly? From, DateOnly? To)
{
    /// <summary>Whether anything is said of it.</summary>
    public bool IsStated => From is not null || To is not null;
}
