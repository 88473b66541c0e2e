using System.Diagnostics;

namespace Sozialplanung.Benchmarks;

/// <summary>
/// Times ours and the rival in turns, so that what else loads the machine falls on both. Each side is run until it is warm
/// (compiled for speed); then at least five pairs, and more until the time is used up.
/// </summary>
internal static class PairedRuns
{
    private const int FewestPairs = 5;
    private const int MostPairs = 41;

    private static readonly TimeSpan _warmUp = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _enough = TimeSpan.FromSeconds(4);

    public static async Task<Outcome> TimeAsync(Contest contest, CancellationToken cancellationToken)
    {
        if (contest.Pairs is null)
        {
            await WarmUpAsync(contest.Ours, cancellationToken);
            await WarmUpAsync(contest.Rival, cancellationToken);
        }

        List<Sample> ours = [];
        List<Sample> rival = [];
        var begun = Stopwatch.GetTimestamp();
        while (
            contest.Pairs is { } pairs
                ? ours.Count < pairs
                : ours.Count < FewestPairs || (ours.Count < MostPairs && Stopwatch.GetElapsedTime(begun) < _enough)
        )
        {
            ours.Add(await RunAsync(contest.Ours, cancellationToken));
            rival.Add(await RunAsync(contest.Rival, cancellationToken));
        }

        return new Outcome(Together(ours, contest.OurCount), Together(rival, contest.RivalCount), MachineState.IsLoaded)
        {
            IsElsewhere = contest.IsElsewhere,
        };
    }

    private readonly record struct Sample(TimeSpan Time, TimeSpan ProcessorTime, long AllocatedBytes);

    private static async Task WarmUpAsync(Func<CancellationToken, Task> run, CancellationToken cancellationToken)
    {
        var begun = Stopwatch.GetTimestamp();
        var runs = 0;
        while (runs < 2 || (runs < 200 && Stopwatch.GetElapsedTime(begun) < _warmUp))
        {
            await run(cancellationToken);
            runs++;
        }
    }

    private static async Task<Sample> RunAsync(Func<CancellationToken, Task> run, CancellationToken cancellationToken)
    {
        // The rubbish of the other side must not be cleared at our expense.
        GC.Collect();
        var processor = Environment.CpuUsage.TotalTime;
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var begun = Stopwatch.GetTimestamp();
        await run(cancellationToken);
        var time = Stopwatch.GetElapsedTime(begun);
        return new Sample(time, Environment.CpuUsage.TotalTime - processor, GC.GetAllocatedBytesForCurrentThread() - allocated);
    }

    private static Runs Together(List<Sample> samples, long count) =>
        new(
            [.. samples.Select(sample => sample.Time)],
            samples.Min(sample => sample.ProcessorTime),
            samples.Min(sample => sample.AllocatedBytes),
            count
        );
}
