using System.Globalization;

namespace Sozialplanung.Statistics;

/// <summary>
/// A number, or the reason why there is none. Never NaN and never infinite; missing is never zero.
/// The default of the type is <see cref="ValueState.Unknown"/>, so that a forgotten cell is not a zero.
/// </summary>
public readonly record struct Value
{
    private readonly double _number;
    private readonly bool _isNumber;
    private readonly ValueState _reason;

    private Value(double number)
    {
        _number = number;
        _isNumber = true;
    }

    private Value(ValueState reason) => _reason = reason;

    /// <summary>A number. Errors: <see cref="ArgumentOutOfRangeException"/> for NaN and infinity.</summary>
    public static Value Of(double number) =>
        double.IsFinite(number)
            ? new Value(number)
            : throw new ArgumentOutOfRangeException(nameof(number), number, "A value is finite, or it states why it is missing.");

    /// <summary>No number, for this reason. Errors: <see cref="ArgumentException"/> for <see cref="ValueState.Shown"/>.</summary>
    public static Value Missing(ValueState reason) =>
        reason != ValueState.Shown
            ? new Value(reason)
            : throw new ArgumentException("A missing value needs a reason other than Shown.", nameof(reason));

    /// <summary>The result of a calculation: a number where it is finite, otherwise not meaningful.</summary>
    public static Value FromCalculation(double result) => double.IsFinite(result) ? new Value(result) : NotMeaningful;

    /// <summary>No number, because it is not known.</summary>
    public static Value Unknown => new(ValueState.Unknown);

    /// <summary>No number, because it would say nothing: a base of zero, too few areas.</summary>
    public static Value NotMeaningful => new(ValueState.NotMeaningful);

    /// <summary>True where there is a number; zero is one.</summary>
    public bool HasNumber => _isNumber;

    /// <summary>Shown, or the reason why there is no number.</summary>
    public ValueState State =>
        _isNumber ? ValueState.Shown
        : _reason == ValueState.Shown ? ValueState.Unknown
        : _reason;

    /// <summary>
    /// The number.
    /// Errors: <see cref="InvalidOperationException"/> where there is none; ask <see cref="HasNumber"/> first.
    /// </summary>
    public double Number => _isNumber ? _number : throw new InvalidOperationException($"There is no number: {State}.");

    /// <summary>The number, or null where there is none.</summary>
    public double? NumberOrNull => _isNumber ? _number : null;

    public static implicit operator Value(double number) => Of(number);

    public override string ToString() => _isNumber ? _number.ToString("R", CultureInfo.InvariantCulture) : State.ToString();
}
