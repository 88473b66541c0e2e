namespace Sozialplanung.Benchmarks;

/// <summary>
/// One row of the table: ours and a named rival do the same work in turns. <see cref="Prepare"/> builds the input and is not
/// timed.
/// </summary>
internal sealed record BenchmarkCase
{
    /// <summary>The word by which <c>./bench NAME</c> finds the case; lower case, no spaces.</summary>
    public required string Name { get; init; }

    /// <summary>What is done, in the words of a planner.</summary>
    public required string What { get; init; }

    /// <summary>How much of it.</summary>
    public required string Size { get; init; }

    /// <summary>With what it is compared.</summary>
    public required string Rival { get; init; }

    /// <summary>What must hold.</summary>
    public required IReadOnlyList<Bound> Bounds { get; init; }

    public required Func<CancellationToken, Task<Contest>> Prepare { get; init; }
}
