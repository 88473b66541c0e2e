using Sozialplanung.Facts;
using Sozialplanung.Statistics;

namespace Sozialplanung.Ingestion.Tables;

/// <summary>What a cell says: a number, the reason why there is none, nothing at all, or something that is no value.</summary>
internal readonly record struct ReadValue(ReadOutcome Outcome, Value Value, ValueFlags Flags)
{
    public static ReadValue Skipped => new(ReadOutcome.Skipped, default, ValueFlags.None);

    public static ReadValue NotANumber => new(ReadOutcome.NotANumber, default, ValueFlags.None);

    public static ReadValue Of(Value value, ValueFlags flags = ValueFlags.None) => new(ReadOutcome.Value, value, flags);
}

internal enum ReadOutcome
{
    Value,
    Skipped,
    NotANumber,
}
