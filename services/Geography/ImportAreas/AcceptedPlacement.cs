namespace Sozialplanung.Geography.ImportAreas;

/// <summary>An area that lies where no area of its place in the tree should, and why that is right: an island, a coast drawn differently.</summary>
public sealed record AcceptedPlacement
{
    public required string Code { get; init; }

    /// <summary>Kept with the name of the person and shown with the Gebietsstand.</summary>
    public required string Reason { get; init; }
}

/// <summary>An area whose place a person has to accept, or has accepted.</summary>
public sealed record CheckedPlacement(string Code, string Name, string Text)
{
    /// <summary>Why it is right; null: nobody has said so.</summary>
    public string? Reason { get; init; }
}

/// <summary>A geometry of the file that is not valid, and what would become of it. Surfaces in square metres.</summary>
public sealed record CheckedRepair(int Number, string Code, string Text, double Before, double After);
