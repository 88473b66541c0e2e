namespace Sozialplanung.PartnerNetwork.ProposePlaces;

/// <summary>What a person has said about a file so far; members of the profile with the same names.</summary>
public sealed record PlaceWish
{
    public string Encoding { get; init; } = "auto";

    public string Separator { get; init; } = "auto";

    /// <summary>Of workbooks; null: the first that is not hidden.</summary>
    public string? Sheet { get; init; }

    /// <summary>The line with the names of the columns; 0: there is none; null: to be found.</summary>
    public int? HeaderRow { get; init; }

    /// <summary>Of geo files; null: the first.</summary>
    public string? Layer { get; init; }

    public string Crs { get; init; } = "auto";

    public bool SwapAxes { get; init; }
}
