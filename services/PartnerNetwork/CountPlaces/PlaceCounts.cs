namespace Sozialplanung.PartnerNetwork.CountPlaces;

/// <summary>How many places of each kind lie in each area of a level.</summary>
public sealed record PlaceCounts
{
    public required string Level { get; init; }

    public required string LevelName { get; init; }

    /// <summary>The day of the list that was asked for; otherwise today, since places are kept as they are now.</summary>
    public required DateOnly ReferenceDate { get; init; }

    /// <summary>Places that are counted.</summary>
    public required int Places { get; init; }

    /// <summary>A row for each area and kind; an area without any has 0.</summary>
    public required IReadOnlyList<PlaceCount> Rows { get; init; }

    /// <summary>Places that lie in no single area of the level: their area is larger, or they work for several.</summary>
    public required IReadOnlyList<UncountedPlace> Uncounted { get; init; }
}

/// <summary>The places of one kind in one area.</summary>
public sealed record PlaceCount
{
    public required string Area { get; init; }

    public required string AreaName { get; init; }

    public required string KindName { get; init; }

    public required int Facilities { get; init; }

    /// <summary>Their Plätze; null where one of them does not say how many it has.</summary>
    public required int? Capacity { get; init; }

    /// <summary>The Plätze of those that say it.</summary>
    public required int KnownCapacity { get; init; }

    public required int WithoutCapacity { get; init; }
}

/// <summary>A place that cannot be counted on this level.</summary>
public sealed record UncountedPlace(string Code, string Name, string KindName);
