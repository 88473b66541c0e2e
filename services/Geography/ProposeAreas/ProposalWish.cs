namespace Sozialplanung.Geography.ProposeAreas;

/// <summary>What a person has said about a file so far; members of the profile with the same names.</summary>
public sealed record ProposalWish
{
    /// <summary>Which layer; null: the first.</summary>
    public string? Layer { get; init; }

    /// <summary>The coordinate system, or "auto".</summary>
    public string Crs { get; init; } = "auto";

    /// <summary>The file has the northing (or the latitude) first.</summary>
    public bool SwapAxes { get; init; }
}
