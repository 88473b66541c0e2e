namespace Sozialplanung.Indicators.CompareReleases;

/// <summary>The differences of a release to the one before, as one reader is shown both; the largest changes first.</summary>
internal sealed record ShownDifferences
{
    public required Guid ReleaseId { get; init; }

    public required string ReleaseName { get; init; }

    /// <summary>Null where there is no release before, or where it can no longer be read.</summary>
    public required Guid? PreviousId { get; init; }

    public required string? PreviousName { get; init; }

    /// <summary>For each indicator how many there are of each kind, whatever kind was asked for.</summary>
    public required IReadOnlyList<DifferenceCount> Indicators { get; init; }

    /// <summary>How many there are of what was asked for.</summary>
    public required int Total { get; init; }

    public required IReadOnlyList<ShownDifference> Differences { get; init; }
}

internal sealed record DifferenceCount(
    string Code,
    string Name,
    string Unit,
    int Decimals,
    int Same,
    int Changed,
    int New,
    int Gone,
    int NewlyWithheld,
    int NewlyShown,
    int Reason,
    int Class
);

/// <summary>One cell of two releases.</summary>
internal sealed record ShownDifference
{
    public required string Indicator { get; init; }

    public required string Level { get; init; }

    public required string Area { get; init; }

    public required string AreaName { get; init; }

    public required string Period { get; init; }

    public required string Kind { get; init; }

    /// <summary>Null where the release has no such cell.</summary>
    public required DifferentCell? Before { get; init; }

    public required DifferentCell? Now { get; init; }

    /// <summary>Null unless both are numbers.</summary>
    public required double? Change { get; init; }

    public bool IsOtherClass => Before?.Class is { } before && Now?.Class is { } now && before != now;

    /// <summary>
    /// By how much of the larger of the two: 0 the same, 1 from nothing or to nothing, 2 from one sign to the other. Made of what is
    /// shown alone, so an order by it tells no more than the numbers do.
    /// </summary>
    internal double Weight =>
        Change is { } change && Math.Max(Math.Abs(Before!.Value!.Value), Math.Abs(Now!.Value!.Value)) is > 0 and var larger
            ? Math.Abs(change) / larger
            : 0;
}

/// <summary>A cell as it is shown: a number, or the sign in its place; and the class of the map, from 0.</summary>
internal sealed record DifferentCell(double? Value, string State, string Sign, IReadOnlyList<string>? Flags, int? Class);
