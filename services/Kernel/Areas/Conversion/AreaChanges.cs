namespace Sozialplanung.Areas.Conversion;

/// <summary>Makes a conversion key from a list of changes; areas that no change names stay as they are.</summary>
public static class AreaChanges
{
    /// <summary>
    /// <paramref name="before"/>: all codes of the old Gebietsstand. Errors: <see cref="ArgumentException"/> where a change names
    /// an old area that does not exist.
    /// </summary>
    public static ConversionKey ToKey(string weight, IEnumerable<string> before, IEnumerable<AreaChange> changes)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(changes);
        Dictionary<string, Dictionary<string, double>> shares = before.ToDictionary(
            code => code,
            code => new Dictionary<string, double>(StringComparer.Ordinal) { [code] = 1 },
            StringComparer.Ordinal
        );
        foreach (var (old, target, share) in changes.SelectMany(Moves))
        {
            if (!shares.TryGetValue(old, out var own))
            {
                throw new ArgumentException($"„{old}“ gibt es im alten Gebietsstand nicht.", nameof(changes));
            }

            if (old != target)
            {
                own[old] = own.GetValueOrDefault(old) - share;
                own[target] = own.GetValueOrDefault(target) + share;
            }
        }

        return ConversionKey.Build(
            weight,
            shares.SelectMany(old =>
                old.Value.Where(part => Math.Abs(part.Value) > ConversionKey.Tolerance)
                    .Select(part => new ConversionShare(old.Key, part.Key, part.Value))
            )
        );
    }

    private static IEnumerable<(string Old, string New, double Share)> Moves(AreaChange change) =>
        change switch
        {
            AreaChange.Merge merge => merge.Old.Select(old => (old, merge.New, 1.0)),
            AreaChange.Split split => split.Shares.Select(part => (split.Old, part.Key, part.Value)),
            AreaChange.Rename rename => [(rename.Old, rename.New, 1.0)],
            AreaChange.Transfer transfer => [(transfer.From, transfer.To, transfer.Share)],
            _ => throw new ArgumentOutOfRangeException(nameof(change)),
        };
}
