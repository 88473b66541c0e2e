using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.Disclosure;

/// <summary>
/// Puts the counts of all areas into a table and ties each area to the areas it is made of, overlapping divisions too.
/// </summary>
internal sealed class AreaCells(AreaTree tree, CountTable table, long unit)
{
    /// <summary>Where in the table each area stands; −1 where it has no count.</summary>
    public int[] Add(string key, Count?[] values, bool canBeNegative, Func<CountCell, int, Count, CountCell> judge)
    {
        var positions = new int[values.Length];
        Array.Fill(positions, -1);
        foreach (var area in tree.PartsFirst)
        {
            if (values[area] is not { HasNumber: true } count)
            {
                continue;
            }

            var parts = tree.Parts[area];
            var isSum = parts.Length > 0 && parts.All(part => positions[part] >= 0);
            var own = (long)decimal.Round(count.Number * unit);
            var sum = isSum ? parts.Sum(part => table.Cells[positions[part]].Count) : own;
            // A sum of rounded units may be off by a few; what was delivered beside its parts may be off by more, and is not
            // their sum.
            var whole = Math.Abs(sum - own) <= parts.Length ? sum : own;
            var cell = new CountCell($"{key}|{tree.Areas[area].Code}", area, whole)
            {
                Unit = unit,
                CanBeNegative = canBeNegative,
                Contributors = count.Contributions?.AtLeast,
            };
            positions[area] = table.Add(judge(cell, area, count));
            if (parts.Length > 0)
            {
                int[] known = [.. parts.SelectMany(part => Largest(part, positions))];
                Tie(
                    positions[area],
                    [.. known.Select(part => positions[part])],
                    [.. known.Where(part => positions[part] < 0).Select(part => values[part])]
                );
            }
        }

        return positions;
    }

    // Where an area between has no count of its own, what is beneath it follows from the total above.
    private IEnumerable<int> Largest(int area, int[] positions) =>
        positions[area] >= 0 || !HasAnyBeneath(area, positions)
            ? [area]
            : tree.Parts[area].SelectMany(part => Largest(part, positions));

    private bool HasAnyBeneath(int area, int[] positions) =>
        tree.Parts[area].Any(part => positions[part] >= 0 || HasAnyBeneath(part, positions));

    /// <summary>
    /// Ties a total to its parts. Where some have no count (−1; <paramref name="missing"/>), what is left for those follows by
    /// subtraction. It is a secret where the source has hidden the only one, or several that nobody or one person each is left for.
    /// </summary>
    public void Tie(int total, int[] parts, IReadOnlyList<Count?> missing)
    {
        int[] known = [.. parts.Where(position => position >= 0)];
        if (known.Length == parts.Length)
        {
            table.Tie(total, known);
            return;
        }

        var whole = table.Cells[total];
        var rest = whole.Count - known.Sum(position => table.Cells[position].Count);
        if (known.Length == 0 || rest < 0)
        {
            return;
        }

        var remainder = table.Add(
            new CountCell($"{whole.Id}|Rest {string.Join(' ', known)}", whole.Area, rest)
            {
                Unit = whole.Unit,
                IsShadow = true,
                CanBeNegative = whole.CanBeNegative,
                Cause =
                    missing.Any(count => count is { State: ValueState.Hidden })
                    && missing.All(count => count is { State: ValueState.Hidden })
                    && (missing.Count == 1 || rest <= missing.Count * whole.Unit)
                        ? new PrimaryCause(WithholdingCause.HiddenAtSource)
                        : null,
            }
        );
        table.Tie(total, [.. known, remainder]);
    }
}
