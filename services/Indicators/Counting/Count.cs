using Sozialplanung.Facts;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.Counting;

/// <summary>An exact count (or amount of money or square metres), or the reason why there is none.</summary>
internal readonly record struct Count(decimal Number, ValueState State, ValueFlags Flags)
{
    public static Count Zero => new(0, ValueState.Shown, ValueFlags.None);

    /// <summary>Who has added what; null where it is not known of all.</summary>
    public Contributions? Contributions { get; init; }

    /// <summary>The same; nobody contributes to nothing.</summary>
    public Contributions? KnownContributions => Contributions ?? (HasNumber && Number == 0 ? Contributions.None : null);

    public static Count Missing(ValueState reason) => new(0, reason, ValueFlags.None);

    public bool HasNumber => State == ValueState.Shown;

    /// <summary>The sum of both; a sum with a missing part is missing, for the strongest reason.</summary>
    public Count Plus(Count other, decimal factor = 1) =>
        HasNumber && other.HasNumber
            ? new Count(Number + (factor * other.Number), ValueState.Shown, Flags | other.Flags)
            {
                Contributions =
                    factor == 1 && KnownContributions is { } own && other.KnownContributions is { } others
                        ? own.Plus(others)
                        : null,
            }
            : Missing(MissingReason.Stronger(State, other.State));

    // A multiple is no count of persons or cases, and nobody contributes to it.
    public Count Times(decimal factor) => factor == 1 ? this : this with { Number = Number * factor, Contributions = null };

    /// <summary>
    /// What part of the count belongs to another area. Whose amounts those are is not known: each contributor is taken to be in all
    /// parts alike.
    /// </summary>
    public Count PartOf(decimal number, decimal share) =>
        this with
        {
            Number = number,
            Contributions = Contributions?.DividedBy(1 / share),
        };

    public Count DividedBy(decimal divisor) =>
        this with
        {
            Number = Number / divisor,
            Contributions = Contributions?.DividedBy(divisor),
        };
}
