namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// The reader who calculates: from what is printed, the sums, and what everybody knows, the tightest interval for each cell that
/// is not printed exactly, by linear programming (Fischetti and Salazar 2000; sdcTable attack). Real-valued: a bound for counts
/// may be rounded inwards. Vectors: attack_primary_only and attack_after of sdc_secondary.json.
/// </summary>
public static class Attacker
{
    /// <summary>
    /// Intervals of the withheld cells and the shadows, in the order of the table. Errors: <see cref="ArgumentException"/> for an
    /// unknown id.
    /// </summary>
    public static IReadOnlyList<CellInterval> Intervals(
        SuppressionTable table,
        IReadOnlyCollection<string> withheld,
        CancellationToken cancellationToken = default
    )
    {
        var isHidden = Hidden(table, withheld);
        return Intervals(table, isHidden, isHidden, cancellationToken);
    }

    /// <summary>
    /// The same for the one contributor of a cell, who knows that cell and each other that rests on him alone. Errors:
    /// <see cref="ArgumentException"/> for an unknown id or a cell that has more contributors than one.
    /// </summary>
    public static IReadOnlyList<CellInterval> IntervalsForSingleton(
        SuppressionTable table,
        IReadOnlyCollection<string> withheld,
        string singleton,
        CancellationToken cancellationToken = default
    )
    {
        var groups = new SingletonGroups(table);
        var known = groups.Of(table.IndexOf(singleton));
        if (known == Requirement.NoSingleton)
        {
            throw new ArgumentException($"'{singleton}' does not rest on a single contributor.", nameof(singleton));
        }

        var isHidden = Hidden(table, withheld);
        return Intervals(
            table,
            [.. isHidden.Select((hidden, cell) => hidden && groups.Of(cell) != known)],
            isHidden,
            cancellationToken
        );
    }

    /// <summary>
    /// Intervals of all cells where a publication gives ranges in place of values, as rounding does; one range per cell, which
    /// must hold the true value. Errors: <see cref="ArgumentException"/> otherwise.
    /// </summary>
    public static IReadOnlyList<CellInterval> Intervals(
        SuppressionTable table,
        IReadOnlyList<KnownRange> ranges,
        CancellationToken cancellationToken = default
    )
    {
        if (ranges.Count != table.Cells.Count)
        {
            throw new ArgumentException($"{ranges.Count} ranges for {table.Cells.Count} cells.", nameof(ranges));
        }

        var below = new double[ranges.Count];
        var above = new double[ranges.Count];
        for (var cell = 0; cell < ranges.Count; cell++)
        {
            below[cell] = Room(table.Cells[cell].Count, ranges[cell].Lower, table.Cells[cell].KnownLower, 1);
            above[cell] = Room(table.Cells[cell].Count, ranges[cell].Upper, table.Cells[cell].KnownUpper, -1);
            if (below[cell] < 0 || above[cell] < 0)
            {
                throw new ArgumentException($"The range of '{table.Cells[cell].Id}' leaves out its value.", nameof(ranges));
            }
        }

        return Read(table, new RoomAnalysis(table.Relations, below, above).Run(cancellationToken), [.. ranges.Select(_ => true)]);
    }

    private static double Room(long count, double? range, long? known, int sign) =>
        Math.Min(
            range is { } first ? sign * (count - first) : double.PositiveInfinity,
            known is { } second ? sign * (count - second) : double.PositiveInfinity
        );

    private static bool[] Hidden(SuppressionTable table, IReadOnlyCollection<string> withheld)
    {
        bool[] isHidden = [.. table.Cells.Select(cell => cell.Role == CellRole.Shadow)];
        foreach (var id in withheld)
        {
            isHidden[table.IndexOf(id)] = true;
        }

        return isHidden;
    }

    private static List<CellInterval> Intervals(
        SuppressionTable table,
        bool[] isUnknown,
        bool[] isAsked,
        CancellationToken cancellationToken
    )
    {
        double[] below =
        [
            .. table.Cells.Select((cell, position) => isUnknown[position] ? Room(cell.Count, null, cell.KnownLower, 1) : 0),
        ];
        double[] above =
        [
            .. table.Cells.Select((cell, position) => isUnknown[position] ? Room(cell.Count, null, cell.KnownUpper, -1) : 0),
        ];
        return Read(table, new RoomAnalysis(table.Relations, below, above).Run(cancellationToken), isAsked);
    }

    private static List<CellInterval> Read(SuppressionTable table, RoomAnalysis room, bool[] isAsked)
    {
        List<CellInterval> intervals = [];
        for (var cell = 0; cell < isAsked.Length; cell++)
        {
            if (isAsked[cell])
            {
                intervals.Add(
                    new CellInterval(
                        table.Cells[cell].Id,
                        double.IsInfinity(room.Least[cell]) ? null : table.Cells[cell].Count + room.Least[cell],
                        double.IsInfinity(room.Most[cell]) ? null : table.Cells[cell].Count + room.Most[cell]
                    )
                );
            }
        }

        return intervals;
    }
}
