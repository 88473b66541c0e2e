using Sozialplanung.Facts;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.ComputeRelease;

/// <summary>
/// The value of one indicator, area and period before anything is withheld. No value: the state says why; a state of
/// <see cref="ValueState.TooUncertain"/> beside a value: only the Statistikstelle sees it.
/// </summary>
internal readonly record struct ValueCell(
    decimal Numerator,
    decimal Denominator,
    double? Value,
    ValueState State,
    ValueFlags Flags
)
{
    /// <summary>How much of a converted value is estimated, 0 to 1; null where it is not converted, or not known.</summary>
    public double? EstimatedShare { get; init; }

    /// <summary>Factor times the double quotient of two exact counts.</summary>
    public static ValueCell Of(IndicatorPlan plan, Count? numerator, Count? denominator)
    {
        var top = (numerator ?? Count.Missing(ValueState.Unknown)).Times(plan.Numerator.Scale);
        var bottom = plan.Denominator is null
            ? Count.Zero with
            {
                Number = plan.ConstantDenominator,
            }
            : (denominator ?? Count.Missing(ValueState.Unknown)).Times(plan.Denominator.Scale);
        if (!top.HasNumber || !bottom.HasNumber)
        {
            return new ValueCell(0, 0, null, MissingReason.Stronger(top.State, bottom.State), ValueFlags.None);
        }

        if (bottom.Number == 0)
        {
            return new ValueCell(0, 0, null, ValueState.NotMeaningful, ValueFlags.None);
        }

        var value = plan.Definition.Factor * (double)top.Number / (double)bottom.Number;
        var isWeak = plan.Denominator is not null && plan.Definition.MinimumBase is { } least && (double)bottom.Number < least;
        return new ValueCell(
            top.Number,
            bottom.Number,
            value,
            isWeak ? ValueState.TooUncertain : ValueState.Shown,
            top.Flags | bottom.Flags
        );
    }
}
