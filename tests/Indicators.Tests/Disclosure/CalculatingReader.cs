using Sozialplanung.Indicators.ComputeRelease;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Statistics;
using Sozialplanung.Statistics.Disclosure;

namespace Sozialplanung.Indicators.Tests.Disclosure;

/// <summary>
/// A reader who knows numerator and denominator of every value he is shown, how areas are made of areas and groups of groups,
/// that no count is negative and no part larger than its whole. Built from the facts alone, without the service's own table.
/// </summary>
internal sealed class CalculatingReader
{
    private readonly SuppressionTableBuilder _builder = new();
    private readonly Dictionary<(int Area, string Measure, string Breakdown), int> _facts = [];
    private readonly Dictionary<(string Form, int Area), string> _cells = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public CalculatingReader(RandomDistrict district, IEnumerable<ReleaseComputation> releases, Func<byte, int, bool> isShown)
    {
        foreach (var (key, count) in district.Facts)
        {
            _facts[key] = _builder.AddCell(new TableCell(key.ToString(), count) { Role = CellRole.Shadow });
        }

        foreach (var leaf in district.Leaves)
        {
            KnowsThatForeignersArePersons(district, leaf);
        }

        foreach (var release in releases)
        {
            foreach (var indicator in release.Indicators)
            {
                Read(district, indicator, isShown);
            }
        }

        Table = _builder.Build();
    }

    public SuppressionTable Table { get; }

    /// <summary>The true counts.</summary>
    public Dictionary<(string Form, int Area), long> Counts { get; } = [];

    /// <summary>
    /// Adds what an earlier release showed, as far as the reader may think it still holds: counts that did not change since.
    /// </summary>
    public void Remember(
        RandomDistrict district,
        ReleaseComputation release,
        IReadOnlyDictionary<(int Area, string Measure, string Breakdown), int> before
    )
    {
        foreach (var indicator in release.Indicators)
        {
            foreach (var (_, cells, needs) in indicator.Periods)
            {
                for (var area = 0; area < cells.Length; area++)
                {
                    var leaves = district.LeavesOf(area).ToHashSet();
                    if (needs[area] == 0 && cells[area].Value is not null)
                    {
                        foreach (
                            var form in indicator.Plan.Forms.Where(form =>
                                before.All(fact =>
                                    !leaves.Contains(fact.Key.Area)
                                    || fact.Key.Measure != form.Terms[0].Selection.Measure
                                    || district.Facts[fact.Key] == fact.Value
                                )
                            )
                        )
                        {
                            _known.Add(_cells[(form.Key, area)]);
                        }
                    }
                }
            }
        }
    }

    /// <summary>The counts the reader was not shown, with the interval he can work out for each.</summary>
    public IReadOnlyList<(string Form, int Area, CellInterval Interval)> WorkOut()
    {
        var hidden = _cells.Where(cell => !_known.Contains(cell.Value)).ToDictionary(cell => cell.Value, cell => cell.Key);
        return
        [
            .. Attacker
                .Intervals(Table, hidden.Keys)
                .Where(interval => hidden.ContainsKey(interval.Id))
                .Select(interval => (hidden[interval.Id].Form, hidden[interval.Id].Area, interval)),
        ];
    }

    private void Read(RandomDistrict district, ComputedIndicator indicator, Func<byte, int, bool> isShown)
    {
        foreach (var (_, cells, needs) in indicator.Periods)
        {
            for (var area = 0; area < cells.Length; area++)
            {
                foreach (var form in indicator.Plan.Forms)
                {
                    var id = Cell(district, form, area, HasKnownPartsOnly(district, indicator.Plan, area));
                    // "Not meaningful" is printed where the denominator is zero; a missing value tells nothing.
                    if (
                        cells[area].Value is not null
                            ? isShown(needs[area], area)
                            : cells[area].State == ValueState.NotMeaningful && form.Equals(indicator.Plan.Denominator)
                    )
                    {
                        _known.Add(id);
                    }
                }
            }
        }
    }

    // Over the known parts only, where the indicator tolerates that others are missing.
    private static bool HasKnownPartsOnly(RandomDistrict district, IndicatorPlan plan, int area) =>
        plan.KnownParts is not null && district.LeavesOf(area).Any(district.Gaps.Contains);

    private string Cell(RandomDistrict district, CountForm form, int area, bool overKnownParts)
    {
        var name = overKnownParts ? $"{form.Key} bekannt" : form.Key;
        var id = $"{name} in {district.Tree.Areas[area].Code}";
        if (_cells.TryAdd((name, area), id))
        {
            var leaves = district.LeavesOf(area).Where(leaf => !overKnownParts || !district.Gaps.Contains(leaf)).ToHashSet();
            var parts = _facts
                .Where(fact =>
                    leaves.Contains(fact.Key.Area)
                    && fact.Key.Measure == form.Terms[0].Selection.Measure
                    && form.Terms[0].Selection.Takes(BreakdownTable.Split(fact.Key.Breakdown))
                )
                .ToArray();
            Counts[(name, area)] = parts.Sum(part => district.Facts[part.Key]);
            var total = _builder.AddCell(new TableCell(id, Counts[(name, area)]));
            if (parts.Length > 0)
            {
                _builder.AddRelation(total, [.. parts.Select(part => part.Value)]);
            }
        }

        return id;
    }

    private void KnowsThatForeignersArePersons(RandomDistrict district, int leaf)
    {
        var persons = _builder.AddCell(new TableCell($"Personen {leaf}", district.PersonsOf(leaf)) { Role = CellRole.Shadow });
        var germans = _builder.AddCell(
            new TableCell($"Deutsche {leaf}", district.PersonsOf(leaf) - district.Facts[(leaf, "auslaender", "")])
            {
                Role = CellRole.Shadow,
            }
        );
        _builder.AddRelation(
            persons,
            [.. _facts.Where(fact => fact.Key.Area == leaf && fact.Key.Measure == "bevoelkerung").Select(fact => fact.Value)]
        );
        _builder.AddRelation(persons, [_facts[(leaf, "auslaender", "")], germans]);
    }
}
