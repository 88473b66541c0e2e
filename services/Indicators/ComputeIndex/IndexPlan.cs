using System.Globalization;
using Sozialplanung.Facts;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.Indexes;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.Statistics.Index;

namespace Sozialplanung.Indicators.ComputeIndex;

/// <summary>A definition held against a release: which indicators, areas and periods it is computed of, or why it cannot be.</summary>
internal sealed record IndexPlan
{
    public required ReleaseFrame Frame { get; init; }

    public required IndexDefinition Definition { get; init; }

    public required ReleasedLevel Level { get; init; }

    public required IReadOnlyList<ReleasedArea> Areas { get; init; }

    /// <summary>For which all indicators of the status have values, the earliest first.</summary>
    public required IReadOnlyList<string> Periods { get; init; }

    public required string PeriodKey { get; init; }

    public required PlannedPart Status { get; init; }

    /// <summary>Null where the index has none, or none can be computed for the period.</summary>
    public PlannedPart? Dynamics { get; init; }

    /// <summary>What the rule of the smallest areas counts.</summary>
    public IndicatorHead? Base { get; init; }

    public IReadOnlyList<string> Findings { get; init; } = [];

    /// <summary>Of the period that is asked for, or the latest. Faults are German sentences.</summary>
    public static (IndexPlan? Plan, IReadOnlyList<string> Faults) Of(
        ReleaseFrame frame,
        IndexDefinition definition,
        string? asked
    )
    {
        var faults = new List<string>();
        var level = frame.Levels.FirstOrDefault(known => known.Code == definition.Level);
        if (level is null)
        {
            faults.Add(
                $"Die Ebene „{definition.Level}“ gibt es in der Freigabe „{frame.Release.Name}“ nicht. Es gibt: {string.Join(", ", frame.Levels.Select(known => known.Code))}."
            );
        }

        var status = Planned(frame, definition.Status, definition.Level, "Status", faults);
        var dynamics = definition.Dynamics is { } part ? Planned(frame, part, definition.Level, "Dynamik", faults) : null;
        var rule = definition.Minimum is { } minimum
            ? Head(frame, minimum.Indicator, definition.Level, "Mindestgröße", faults)
            : null;
        if (faults.Count > 0)
        {
            return (null, faults);
        }

        string[] periods =
        [
            .. status!
                .Indicators[0]
                .Head.Periods.Where(period => status.Indicators.All(indicator => indicator.Head.Periods.Contains(period)))
                .OrderBy(period => Period.Parse(period)),
        ];
        if (periods.Length == 0)
        {
            return (null, ["Es gibt keinen Zeitraum, für den alle Indikatoren des Status Werte haben."]);
        }

        if (asked is not null && !periods.Contains(asked))
        {
            return (null, [$"Für {asked} lässt sich der Index nicht rechnen. Möglich sind: {string.Join(", ", periods)}."]);
        }

        var chosen = asked ?? periods[^1];
        var findings = new List<string>();
        return (
            new IndexPlan
            {
                Frame = frame,
                Definition = definition,
                Level = level!,
                Areas = [.. frame.AreasOf(level!.Code)],
                Periods = periods,
                PeriodKey = chosen,
                Status = status,
                Dynamics = dynamics is null ? null : OfPeriod(dynamics, chosen, findings),
                Base = rule,
                Findings = findings,
            },
            []
        );
    }

    private static PlannedPart? OfPeriod(PlannedPart part, string period, List<string> findings)
    {
        var earlier = part.Part.Years is { } years ? Before(period, years) : null;
        string[] needed = part.Part.Years is null ? [period] : [period, earlier ?? ""];
        var lacking = part.Indicators.Where(indicator => !needed.All(indicator.Head.Periods.Contains)).ToList();
        if (lacking.Count == 0)
        {
            return part with { Earlier = earlier };
        }

        var names = string.Join(", ", lacking.Select(indicator => $"„{indicator.Head.Definition.Name}“"));
        findings.Add(
            $"Für {Period.Parse(period).Name} lässt sich keine Dynamik rechnen: {names} {(lacking.Count == 1 ? "hat" : "haben")} keine Werte für {string.Join(" und ", needed.Where(one => one.Length > 0))}."
        );
        return null;
    }

    /// <summary>The same part of the year so many years before; null where the calendar has none.</summary>
    private static string? Before(string period, int years)
    {
        var year = int.Parse(period.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture) - years;
        var text = string.Create(CultureInfo.InvariantCulture, $"{year:0000}{period[4..]}");
        return year > 0 && Period.TryParse(text, out var earlier) ? earlier.Key : null;
    }

    private static PlannedPart? Planned(ReleaseFrame frame, IndexPart part, string level, string name, List<string> faults)
    {
        var indicators = new List<PlannedIndicator>();
        foreach (var wanted in part.Indicators)
        {
            if (Head(frame, wanted.Code, level, name, faults) is not { } head)
            {
                continue;
            }

            switch (wanted.Direction ?? head.Definition.Direction)
            {
                case Direction.HigherIsWorse:
                    indicators.Add(new PlannedIndicator(head, wanted.Weight, Burden.HigherIsWorse));
                    break;
                case Direction.HigherIsBetter:
                    indicators.Add(new PlannedIndicator(head, wanted.Weight, Burden.HigherIsBetter));
                    break;
                case Direction.Neutral:
                    faults.Add(
                        $"{name}: „{head.Definition.Name}“ ist als neutral festgelegt. Bitte sagen, ob mehr davon schlechter oder besser ist."
                    );
                    break;
            }
        }

        return indicators.Count == part.Indicators.Count ? new PlannedPart(part, indicators, null) : null;
    }

    private static IndicatorHead? Head(ReleaseFrame frame, string code, string level, string part, List<string> faults)
    {
        if (frame.Indicator(code) is not { } head)
        {
            faults.Add($"{part}: Einen Indikator „{code}“ gibt es in der Freigabe „{frame.Release.Name}“ nicht.");
            return null;
        }

        if (!head.Levels.Contains(level))
        {
            faults.Add($"{part}: „{head.Definition.Name}“ hat keine Werte für die Ebene „{level}“.");
            return null;
        }

        return head;
    }
}

/// <summary>A part of an index with the indicators of a release; <see cref="Earlier"/> is the period that is subtracted.</summary>
internal sealed record PlannedPart(IndexPart Part, IReadOnlyList<PlannedIndicator> Indicators, string? Earlier);

/// <summary>An indicator of a release with the weight and direction it has in an index.</summary>
internal sealed record PlannedIndicator(IndicatorHead Head, double Weight, Burden Direction);
