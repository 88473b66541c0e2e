namespace Sozialplanung.Statistics;

/// <summary>Kaufmännische Rundung, in one place: what is shown anywhere was rounded here.</summary>
public static class Rounding
{
    /// <summary>
    /// A number rounded half away from zero (DIN 1333): 2.5 → 3, −2.5 → −3. A half is judged on the fifteen decimal digits a
    /// double carries safely, so that 2.675, stored as 2.67499…, and 100·247/2000 round like the fractions they stand for.
    /// <paramref name="decimals"/>: 0 to 15. Numbers of 10¹⁵ and more have no such digits left and return unchanged.
    /// Errors: <see cref="ArgumentOutOfRangeException"/> for a number that is not finite or decimals out of range.
    /// </summary>
    public static double Commercial(double number, int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 15);
        if (!double.IsFinite(number))
        {
            throw new ArgumentOutOfRangeException(nameof(number), number, "Only a finite number can be rounded.");
        }

        return Math.Abs(number) < 1e15
            ? (double)decimal.Round((decimal)number, decimals, MidpointRounding.AwayFromZero) + 0.0 // no minus before a zero
            : number;
    }

    /// <summary>
    /// The same for a value; one without a number keeps its reason. What rounding carries out of range is not meaningful.
    /// </summary>
    public static Value Commercial(Value value, int decimals) =>
        value.HasNumber ? Value.FromCalculation(Commercial(value.Number, decimals)) : value;
}
