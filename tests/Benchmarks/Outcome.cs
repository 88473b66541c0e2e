namespace Sozialplanung.Benchmarks;

/// <summary>
/// The runs of one side in the order they were made. Of processor time and of the bytes the timing thread allocated only the
/// least is kept: it says what the work costs where others load the machine, or a collection happens to fall into the run.
/// </summary>
internal sealed record Runs(IReadOnlyList<TimeSpan> Times, TimeSpan LeastProcessorTime, long AllocatedBytes, long Count)
{
    public TimeSpan Median => Middle(Times);

    public TimeSpan Best => Times.Min();

    public TimeSpan Worst => Times.Max();

    public double PerSecond => Count / Median.TotalSeconds;

    /// <summary>The same work judged by what it cost the processor; over several threads that is more than it took.</summary>
    public Runs ByProcessorTime => this with { Times = [LeastProcessorTime] };

    public static TimeSpan Middle(IEnumerable<TimeSpan> times)
    {
        TimeSpan[] sorted = [.. times.Order()];
        return (sorted[sorted.Length / 2] + sorted[(sorted.Length - 1) / 2]) / 2;
    }
}

/// <summary>Both sides of a case, and whether others kept the machine busy meanwhile.</summary>
internal sealed record Outcome(Runs Ours, Runs Rival, bool IsMachineLoaded)
{
    /// <summary>Whether other processes did the work, so that processor time cannot stand in for the clock.</summary>
    public bool IsElsewhere { get; init; }

    public Outcome ByProcessorTime => this with { Ours = Ours.ByProcessorTime, Rival = Rival.ByProcessorTime };

    /// <summary>Our time for one thing over the rival's: the median over the pairs of runs made one after the other.</summary>
    public double Ratio
    {
        get
        {
            double[] ratios = [.. Ours.Times.Zip(Rival.Times, (ours, rival) => ours / rival * Rival.Count / Ours.Count).Order()];
            return (ratios[ratios.Length / 2] + ratios[(ratios.Length - 1) / 2]) / 2;
        }
    }
}
