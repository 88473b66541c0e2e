using Sozialplanung.Facts;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.Disclosure;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.ComputeRelease;

/// <summary>
/// Makes changes of the values of two periods. The counts of both are protected as for any indicator, and a change is shown to
/// whom both values may be shown: a function of shown values tells no more than they do (decision 0046).
/// </summary>
internal static class Changes
{
    /// <summary>Why there is no period to compare with, as a German sentence; null where there is one.</summary>
    public static string? FaultOf(IndicatorPlan plan, IReadOnlyList<string> periods) =>
        ComparedPeriod.TryRead(plan.Definition) is { } compared && compared.In(periods, plan.Definition).Count == 0
            ? $"Er vergleicht mit „{plan.Definition.ComparedWith}“, und für keinen Zeitraum liegt auch der vor, mit dem zu vergleichen wäre."
            : null;

    /// <summary>Puts the changes in the place of the values they are made of; nothing to do where the indicator is none.</summary>
    public static void PutInto(ComputedIndicator indicator)
    {
        var definition = indicator.Plan.Definition;
        if (ComparedPeriod.TryRead(definition) is not { } compared)
        {
            return;
        }

        var values = indicator.Periods.ToDictionary(one => one.Period, StringComparer.Ordinal);
        var pairs = compared.In([.. values.Keys], definition);
        var changes = indicator
            .Periods.Where(one => pairs.ContainsKey(one.Period))
            .Select(one => Of(definition, one, values[pairs[one.Period]]))
            .ToArray();
        indicator.Periods.Clear();
        indicator.Periods.AddRange(changes);
    }

    public static (ValueCell Cell, byte Needs) Of(
        IndicatorDefinition definition,
        (ValueCell Cell, byte Needs) now,
        (ValueCell Cell, byte Needs) before
    )
    {
        var needs = Math.Max(now.Needs, before.Needs);
        if (now.Cell.Value is not { } value || before.Cell.Value is not { } earlier)
        {
            return (Missing(MissingReason.Stronger(now.Cell.State, before.Cell.State)), needs);
        }

        var isPercent = definition.ChangeAs == "percent";
        if (isPercent && earlier == 0)
        {
            // That the earlier value was zero is for those alone who are shown it.
            return (Missing(needs > (byte)Audience.Oeffentlichkeit ? ValueState.Hidden : ValueState.NotMeaningful), needs);
        }

        return (
            now.Cell with
            {
                Value = isPercent ? 100 * ((value / earlier) - 1) : value - earlier,
                State = MissingReason.Stronger(now.Cell.State, before.Cell.State),
                Flags = now.Cell.Flags | before.Cell.Flags,
                EstimatedShare = Larger(now.Cell.EstimatedShare, before.Cell.EstimatedShare),
            },
            needs
        );
    }

    private static (string Period, ValueCell[] Cells, byte[] Needs) Of(
        IndicatorDefinition definition,
        (string Period, ValueCell[] Cells, byte[] Needs) now,
        (string Period, ValueCell[] Cells, byte[] Needs) before
    )
    {
        var (cells, needs) = (new ValueCell[now.Cells.Length], new byte[now.Cells.Length]);
        for (var area = 0; area < cells.Length; area++)
        {
            (cells[area], needs[area]) = Of(
                definition,
                (now.Cells[area], now.Needs[area]),
                (before.Cells[area], before.Needs[area])
            );
        }

        return (now.Period, cells, needs);
    }

    private static ValueCell Missing(ValueState state) => new(0, 0, null, state, ValueFlags.None);

    private static double? Larger(double? one, double? other) =>
        one is null ? other
        : other is null ? one
        : Math.Max(one.Value, other.Value);
}
