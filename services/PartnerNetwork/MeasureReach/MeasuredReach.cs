namespace Sozialplanung.PartnerNetwork.MeasureReach;

/// <summary>How well facilities can be reached from each area of a level.</summary>
public sealed record MeasuredReach
{
    public required string Level { get; init; }

    public required string LevelName { get; init; }

    /// <summary>The day of the list that was asked for; otherwise today, since places are kept as they are now.</summary>
    public required DateOnly ReferenceDate { get; init; }

    /// <summary><c>straight</c>, <c>foot</c>, <c>bike</c> or <c>car</c>.</summary>
    public required string By { get; init; }

    /// <summary>How far is near as the crow flies; null by the routing service.</summary>
    public required double? LimitMetres { get; init; }

    /// <summary>How long is near, where minutes were asked for.</summary>
    public required double? LimitMinutes { get; init; }

    /// <summary><c>capacity</c>: <see cref="ReachOfArea.Access"/> is Plätze for 100 people; <c>facilities</c>: facilities for 1,000.</summary>
    public required string Supply { get; init; }

    /// <summary>Whose need is set against the supply; null: nobody's was asked for.</summary>
    public required ReachDemand? Demand { get; init; }

    /// <summary>Facilities with a point: those that count.</summary>
    public required int Facilities { get; init; }

    /// <summary>Of these, how many do not say how many Plätze they have.</summary>
    public required int WithoutCapacity { get; init; }

    /// <summary>Facilities of which only the address is known: from nowhere is a way to them measured.</summary>
    public required IReadOnlyList<string> WithoutPoint { get; init; }

    /// <summary>Of the areas answered, how many have none in reach.</summary>
    public required int AreasWithoutAny { get; init; }

    /// <summary>What must be read beside the numbers: how it was measured, from what, and what it does not say.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    public required IReadOnlyList<ReachOfArea> Rows { get; init; }
}

/// <summary>The public counts of people that supply is set against.</summary>
public sealed record ReachDemand(string Indicator, string Name, string Unit, string Period, string Release);

/// <summary>What can be reached from one area, from the point inside it.</summary>
public sealed record ReachOfArea
{
    public required string Area { get; init; }

    public required string AreaName { get; init; }

    /// <summary>Name of the nearest facility; null: there is no way to any.</summary>
    public required string? Nearest { get; init; }

    /// <summary>Whole metres, as the crow flies; null by the routing service.</summary>
    public required double? NearestMetres { get; init; }

    /// <summary>Minutes by the routing service.</summary>
    public required double? NearestMinutes { get; init; }

    /// <summary>How many can be reached.</summary>
    public required int Facilities { get; init; }

    /// <summary>Their Plätze; unknown where one of them does not say how many it has.</summary>
    public required ReachValue Capacity { get; init; }

    /// <summary>Percent of the surface within the distance of any facility; null by the routing service.</summary>
    public required double? SurfacePercent { get; init; }

    /// <summary>The people, as published; null where no demand was asked for.</summary>
    public required ReachValue? Demand { get; init; }

    /// <summary>Supply for the people by two-step floating catchment; null where no demand was asked for.</summary>
    public required ReachValue? Access { get; init; }
}

/// <summary>A number, or why there is none: <c>Hidden</c>, <c>Unknown</c>, <c>NotYetReported</c>, <c>NotMeaningful</c>, <c>TooUncertain</c>.</summary>
public sealed record ReachValue(double? Number, string State);
