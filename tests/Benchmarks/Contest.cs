namespace Sozialplanung.Benchmarks;

/// <summary>
/// The prepared work of one case: one run of ours, one of the rival, and how many things (addresses, points, rows) a run of each
/// handles. Disposed when the case is done.
/// </summary>
internal sealed class Contest(Func<CancellationToken, Task> ours, Func<CancellationToken, Task> rival) : IAsyncDisposable
{
    public Func<CancellationToken, Task> Ours { get; } = ours;

    public Func<CancellationToken, Task> Rival { get; } = rival;

    public long OurCount { get; init; } = 1;

    /// <summary>Smaller than <see cref="OurCount"/> where the rival would take too long; times are compared per thing.</summary>
    public long RivalCount { get; init; } = 1;

    /// <summary>How many pairs are timed, without a warm-up; null: warmed up first, then at least five.</summary>
    public int? Pairs { get; init; }

    /// <summary>The work is done by other processes: the processor time of this one says nothing about it.</summary>
    public bool IsElsewhere { get; init; }

    /// <summary>Frees what the preparation took: a database, a folder.</summary>
    public Func<ValueTask> Release { get; init; } = () => ValueTask.CompletedTask;

    public static Task<Contest> Of(Action ours, Action rival, long count = 1, long? rivalCount = null) =>
        Task.FromResult(new Contest(Now(ours), Now(rival)) { OurCount = count, RivalCount = rivalCount ?? count });

    public ValueTask DisposeAsync() => Release();

    private static Func<CancellationToken, Task> Now(Action action) =>
        _ =>
        {
            action();
            return Task.CompletedTask;
        };
}
