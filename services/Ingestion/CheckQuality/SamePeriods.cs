using System.Runtime.InteropServices;
using Sozialplanung.Ingestion.Findings;
using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Ingestion.Profiles;

namespace Sozialplanung.Ingestion.CheckQuality;

/// <summary>Two periods of one measure with the same values everywhere: one of them is a copy of the other.</summary>
internal static class SamePeriods
{
    /// <summary>So many numbers, other than zero, do not agree by chance.</summary>
    public const int LeastNumbers = 4;

    public static void Check(ObservationBook book, DatasetDefinition definition, FindingList findings)
    {
        var periods = book.UsedPeriods();
        var numbers = Array.ConvertAll(periods, period => book.Periods.Number(period));
        var before = numbers.Skip(1).Zip(numbers).ToDictionary(pair => pair.First, pair => pair.Second);
        var found = new Dictionary<(int Period, int Measure), Agreement>();
        foreach (var (key, cell) in book.Cells)
        {
            if (before.TryGetValue(key.Period, out var earlier))
            {
                ref var agreement = ref CollectionsMarshal.GetValueRefOrAddDefault(found, (key.Period, key.Measure), out _);
                agreement ??= new Agreement();
                if (!agreement.IsOff)
                {
                    agreement.Note(
                        cell.Value.NumberOrNull,
                        book.Cells.TryGetValue(key with { Period = earlier }, out var then) ? then.Value.NumberOrNull : double.NaN
                    );
                }
            }
        }

        for (var i = 1; i < periods.Length; i++)
        {
            foreach (var (key, _) in found.Where(one => one.Key.Period == numbers[i] && one.Value.IsCopy))
            {
                Report(definition.Measures[key.Measure], periods[i - 1], periods[i], findings);
            }
        }
    }

    /// <summary>Whether all values agree, and enough of them are numbers other than zero, not all the same one.</summary>
    public static bool AreSame(IEnumerable<(double? Now, double? Before)> values)
    {
        var agreement = new Agreement();
        return values.All(value => agreement.Note(value.Now, value.Before)) && agreement.IsCopy;
    }

    public static void Report(MeasureDefinition measure, string before, string now, FindingList findings) =>
        findings.Warning(
            "same-values",
            $"„{measure.NameOrCode()}“ hat für {now} in allen Gebieten dieselben Werte wie für {before}. Wurde ein Zeitraum kopiert?"
        );

    /// <summary>How the values of two periods agree, as they are told one by one.</summary>
    private sealed class Agreement
    {
        private int _numbers;
        private double _first;
        private bool _differ;

        /// <summary>Whether a value was another one.</summary>
        public bool IsOff { get; private set; }

        public bool IsCopy => !IsOff && _numbers >= LeastNumbers && _differ;

        /// <summary>False from the first value on that is another one.</summary>
        public bool Note(double? now, double? before)
        {
            IsOff |= now != before;
            if (now is { } number and not 0)
            {
                _first = _numbers++ == 0 ? number : _first;
                _differ |= number != _first;
            }

            return !IsOff;
        }
    }
}
