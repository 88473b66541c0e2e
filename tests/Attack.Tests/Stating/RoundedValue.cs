using Sozialplanung.Attack.Tests.Collecting;
using Sozialplanung.Attack.Tests.Districts;

namespace Sozialplanung.Attack.Tests.Stating;

/// <summary>
/// Half a unit of the last digit: v − h ≤ factor·N/D &lt; v + h, and mirrored below zero (DIN 1333). All weights are whole, so that the
/// open end is the last whole number before it.
/// </summary>
internal static class RoundedValue
{
    public static IEnumerable<Statement> Of(
        Reading reading,
        AttackedIndicator indicator,
        Combination numerator,
        Combination? denominator
    ) => denominator is null ? [OfSum(reading, indicator, numerator)] : OfQuotient(reading, indicator, numerator, denominator);

    /// <summary>A count that is told to the last digit.</summary>
    public static Statement Exact(Reading reading, Combination count)
    {
        var sum = (long)decimal.Round(reading.Number * count.Divisor);
        return new Statement(reading.Channel, count.Weights, sum, sum);
    }

    private static Statement OfSum(Reading reading, AttackedIndicator indicator, Combination sum)
    {
        var half = 0.5m / Power(indicator.Decimals);
        (reading.Number * Power(indicator.Decimals) % 1).ShouldBe(0, $"{reading}: genauer als angegeben");
        var (least, most) = (
            (reading.Number - half) * sum.Divisor / indicator.Factor,
            (reading.Number + half) * sum.Divisor / indicator.Factor
        );
        return new Statement(
            reading.Channel,
            sum.Weights,
            reading.Number > 0 ? (long)decimal.Ceiling(least) : (long)decimal.Floor(least) + 1,
            reading.Number < 0 ? (long)decimal.Floor(most) : (long)decimal.Ceiling(most) - 1
        );
    }

    // V is the value in units of its last digit: 2·10^d·factor·N lies between (2V − 1)·D and (2V + 1)·D.
    private static IEnumerable<Statement> OfQuotient(
        Reading reading,
        AttackedIndicator indicator,
        Combination numerator,
        Combination denominator
    )
    {
        var scale = (long)(2 * Power(indicator.Decimals) * indicator.Factor);
        var units = (long)(reading.Number * Power(indicator.Decimals));
        ((decimal)units).ShouldBe(reading.Number * Power(indicator.Decimals), $"{reading}: genauer als angegeben");
        yield return new Statement(
            reading.Channel,
            numerator.Times(scale, denominator, 1 - (2 * units)),
            units > 0 ? 0 : 1,
            Statement.Anything
        );
        yield return new Statement(
            reading.Channel,
            numerator.Times(scale, denominator, -1 - (2 * units)),
            -Statement.Anything,
            units < 0 ? 0 : -1
        );
    }

    private static decimal Power(int decimals) => decimals == 0 ? 1 : 10 * Power(decimals - 1);
}
