using System.Globalization;
using Sozialplanung.Facts;
using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Findings;
using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Statistics;

namespace Sozialplanung.Ingestion.CheckQuality;

/// <summary>Which values a delivery changes of those it replaces, the largest differences first and by name.</summary>
internal sealed class ValueDifferences(ObservationBook book, DatasetDefinition definition, AreaDirectory areas)
{
    private const int Named = 20;
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");
    private readonly PriorityQueue<Difference, (double, int)> _largest = new();
    private int _count;

    /// <summary>Compares one period with the values that were in force for it.</summary>
    public (int Changed, int Gone, int Added) Note(string period, IReadOnlyList<ReplacedCell> earlier)
    {
        var number = book.Periods.Number(period);
        var now = book
            .Cells.Where(cell => cell.Key.Period == number)
            .ToDictionary(
                cell =>
                    (definition.Measures[cell.Key.Measure].Code, areas[cell.Key.Area].Code, book.Breakdowns[cell.Key.Breakdown]),
                cell => cell.Value
            );
        var (changed, gone) = (0, 0);
        foreach (var cell in earlier)
        {
            var key = (cell.Measure, cell.Area, cell.Breakdown);
            if (!now.Remove(key, out var value))
            {
                gone++;
                Add(new Difference(period, key, cell.AsValue(), null));
            }
            else if (value.Value != cell.AsValue())
            {
                changed++;
                Add(new Difference(period, key, cell.AsValue(), value.Value));
            }
        }

        foreach (var (key, value) in now)
        {
            Add(new Difference(period, key, null, value.Value));
        }

        return (changed, gone, now.Count);
    }

    public void Report(FindingList findings)
    {
        var largest = new List<Difference>();
        while (_largest.TryDequeue(out var difference, out _))
        {
            largest.Add(difference);
        }

        largest.Reverse();
        foreach (var difference in largest)
        {
            findings.Info(difference.Rule, Sentence(difference));
        }

        if (_count > largest.Count)
        {
            findings.Info(
                "value-changed",
                $"Genannt sind die {Named} größten Unterschiede, {Number(_count - largest.Count)} weitere nicht."
            );
        }
    }

    /// <summary>Keeps the largest; of equal ones the first.</summary>
    private void Add(Difference difference)
    {
        _largest.Enqueue(difference, (difference.Size, -_count));
        _count++;
        if (_largest.Count > Named)
        {
            _largest.Dequeue();
        }
    }

    private string Sentence(Difference difference)
    {
        var (measure, area, breakdown) = difference.Key;
        var known = definition.Measures.FirstOrDefault(one => one.Code == measure);
        var name = known is null ? measure : DeclaredMeasures.NameOf(known);
        var place = areas.Find(area) is var index and >= 0 ? $"{areas[index].Name} ({area})" : area;
        var part = breakdown.Length == 0 ? "" : $" ({breakdown})";
        return $"{difference.Period}, {place}, „{name}“{part}: "
            + (difference.Before, difference.Now) switch
            {
                ({ } before, { } now) => $"bisher {Shown(before)}, jetzt {Shown(now)}.",
                ({ } before, null) => $"bisher {Shown(before)}, entfällt.",
                (_, var now) => $"bisher nicht vorhanden, jetzt {Shown(now)}.",
            };
    }

    private static string Shown(Value? value) =>
        value switch
        {
            { HasNumber: true } number => number.Number.ToString("#,##0.###", _german),
            { } missing => $"„{ValueSigns.Of(missing.State)}“ ({ValueSigns.MeaningOf(missing.State)})",
            null => "",
        };

    private static string Number(int number) => number.ToString("N0", _german);

    private sealed record Difference(
        string Period,
        (string Measure, string Area, string Breakdown) Key,
        Value? Before,
        Value? Now
    )
    {
        public double Size => Math.Abs((Now?.NumberOrNull ?? 0) - (Before?.NumberOrNull ?? 0));

        public string Rule =>
            Before is null ? "value-added"
            : Now is null ? "value-gone"
            : "value-changed";
    }
}

/// <summary>A value that was in force, as it is stored.</summary>
internal sealed record ReplacedCell(string Measure, string Area, string Breakdown, double? Value, string? State)
{
    public Value AsValue() => Value is { } number ? number : Statistics.Value.Missing(ValueSigns.ReadName(State));
}
