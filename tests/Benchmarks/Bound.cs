namespace Sozialplanung.Benchmarks;

/// <summary>How a bound was kept. On a busy machine the clock measures the others too; then processor time may stand in for
/// it.</summary>
internal enum BoundVerdict
{
    Broken,
    HeldByProcessorTime,
    Held,
}

/// <summary>What an outcome must keep, with the words for the table. Times are judged by their median.</summary>
internal sealed record Bound(string Text, Func<Outcome, bool> Holds)
{
    public BoundVerdict Judge(Outcome outcome) =>
        Holds(outcome) ? BoundVerdict.Held
        : outcome is { IsMachineLoaded: true, IsElsewhere: false } && Holds(outcome.ByProcessorTime)
            ? BoundVerdict.HeldByProcessorTime
        : BoundVerdict.Broken;

    public static Bound NoAllocation { get; } = new("kein Speicher je Lauf", outcome => outcome.Ours.AllocatedBytes == 0);

    public static Bound Within(TimeSpan most) =>
        new($"< {Number(most.TotalMilliseconds)} ms", outcome => outcome.Ours.Median < most);

    public static Bound PerSecond(double least) => new($"≥ {Number(least)}/s", outcome => outcome.Ours.PerSecond >= least);

    /// <summary>Our time at most so many times the rival's.</summary>
    public static Bound Ratio(double most) => new($"≤ {most.ToString("0.0#", Table.German)}×", outcome => outcome.Ratio <= most);

    private static string Number(double number) => number.ToString("#,0", Table.German);
}
