namespace Sozialplanung.Attack.Tests.Bounding;

/// <summary>
/// A count that the reader must not come closer to than one person on either side: sums at most <paramref name="Low"/> and at
/// least <paramref name="High"/> must both be possible for him.
/// </summary>
internal sealed record SensitiveCount(
    SensitiveCount.Label Where,
    IReadOnlyDictionary<int, long> Weights,
    long Divisor,
    long Sum,
    long Low,
    long High
)
{
    /// <summary>The interval of the kernel's counting rules: one person, but nobody is less than nobody.</summary>
    public static SensitiveCount Of(Label where, IReadOnlyDictionary<int, long> weights, long divisor, long sum) =>
        new(where, weights, divisor, sum, sum - Math.Min(divisor, Math.Max(sum, 0)), sum + divisor);

    /// <summary>What kind of count it is, of which indicator or measure, and where.</summary>
    internal sealed record Label(string Kind, string Of, string Area, string Period, string Release)
    {
        public override string ToString() => $"{Kind} {Of} {Area} {Period} in {Release}";
    }
}
