using System.Globalization;
using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Indicators.Counting;

namespace Sozialplanung.Indicators.Disclosure;

/// <summary>
/// The counts of earlier releases in the table of a new one. A count that is still the same is the same cell; one that a correction
/// changed, or that is not shown any more, is a cell of its own that this release never shows.
/// </summary>
internal sealed class EarlierCells(AreaTree tree, CountTable table, AudienceRules rules, long unit)
{
    private readonly Dictionary<(string Form, string Period), (int[] Positions, Count?[] Counts)> _current = [];
    private readonly HashSet<(string Form, string Period)> _notShown = [];
    private readonly Dictionary<(string Form, string Period, string Area, decimal Number), int> _former = [];

    /// <summary>Notes what the new release counts in a period.</summary>
    public void AddCurrent(PeriodCounts counts, IReadOnlyDictionary<CountForm, int[]> positions)
    {
        foreach (var (form, areas) in positions)
        {
            _current[(form.Key, counts.Period)] = (areas, counts.Of(form));
        }
    }

    /// <summary>The same for a count that the new release does not show, unless it does.</summary>
    public void AddCurrent(string form, string period, int[] positions, Count?[] counts)
    {
        if (_current.TryAdd((form, period), (positions, counts)))
        {
            _notShown.Add((form, period));
        }
    }

    /// <summary>Where the count of a release stands, area by area of its own division; −1 where it had none.</summary>
    public int[] Of(EarlierRelease release, string form, string period, bool canBeNegative)
    {
        var positions = new int[release.Tree.Count];
        Array.Fill(positions, -1);
        foreach (var area in release.Tree.PartsFirst)
        {
            if (release.Of(form, period, release.Tree.Areas[area].Code) is { } count)
            {
                int[] parts = [.. release.Tree.Parts[area].Select(part => positions[part])];
                positions[area] = Find(release, form, period, area, count, parts, canBeNegative);
            }
        }

        return positions;
    }

    /// <summary>Whether the cell is one that the new release does not have.</summary>
    public bool IsFormer(int position) => position >= 0 && IsFormer(table.Cells[position].Id);

    /// <summary>Whether a cell of that name is one that the new release does not have.</summary>
    public static bool IsFormer(string id) => id.StartsWith("früher ", StringComparison.Ordinal);

    private int Find(
        EarlierRelease release,
        string form,
        string period,
        int area,
        EarlierCount count,
        int[] parts,
        bool canBeNegative
    )
    {
        var code = release.Tree.Areas[area].Code;
        if (
            _current.TryGetValue((form, period), out var current)
            && tree.TryFind(code, out var now)
            && current.Positions[now] >= 0
            && current.Counts[now]!.Value.Number == count.Number
        )
        {
            var same = current.Positions[now];
            if (_notShown.Contains((form, period)))
            {
                table.Replace(same, Judged(table.Cells[same], count));
            }

            return same;
        }

        if (_former.TryGetValue((form, period, code, count.Number), out var known))
        {
            table.Replace(known, Judged(table.Cells[known], count));
            return known;
        }

        var own = (long)decimal.Round(count.Number * unit);
        // A sum of rounded units may be off by a few.
        var sum = parts.Length > 0 && parts.All(part => part >= 0) ? parts.Sum(part => table.Cells[part].Count) : own;
        var cell = new CountCell(
            string.Create(CultureInfo.InvariantCulture, $"früher {period} {form}|{code}|{count.Number}"),
            AreaNow(release.Tree, area),
            Math.Abs(sum - own) <= parts.Length ? sum : own
        )
        {
            Unit = unit,
            IsShadow = true,
            CanBeNegative = canBeNegative,
        };
        return _former[(form, period, code, count.Number)] = table.Add(Judged(cell, count));
    }

    private CountCell Judged(CountCell cell, EarlierCount count) =>
        cell.IsKnown ? cell
        : count.IsShownTo(rules.Audience) ? cell with { IsShadow = false, IsKnown = true, Cause = null }
        : cell with { Cause = cell.Cause ?? CauseOf(count) };

    private PrimaryCause? CauseOf(EarlierCount count) =>
        count.CauseFor(rules.Audience) is { } cause ? new PrimaryCause(cause) : null;

    // An area that is gone lies where the smallest area around it lies that is still there.
    private int AreaNow(AreaTree before, int area) =>
        before.Path(area).Reverse().Select(code => tree.TryFind(code, out var now) ? now : -1).Append(0).First(now => now >= 0);
}
