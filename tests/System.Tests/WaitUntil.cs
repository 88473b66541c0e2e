using Npgsql;

namespace Sozialplanung.WholeSystem;

/// <summary>Waits for a condition, never for a time.</summary>
internal static class WaitUntil
{
    /// <summary>Seldom enough not to be work for what is waited for.</summary>
    public static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(200);

    /// <summary>Often enough to meet a moment.</summary>
    public static readonly TimeSpan Stare = TimeSpan.FromMilliseconds(15);

    /// <summary>
    /// Looks again and again until the condition holds; a database or service that is away makes it not hold.
    /// Errors: <see cref="TimeoutException"/> with what was waited for.
    /// </summary>
    public static Task UntilAsync(
        string what,
        TimeSpan limit,
        Func<CancellationToken, Task<bool>> holds,
        CancellationToken cancellationToken
    ) => UntilAsync(what, limit, Glance, holds, cancellationToken);

    /// <summary>The same, looking as often as it is told.</summary>
    public static async Task UntilAsync(
        string what,
        TimeSpan limit,
        TimeSpan lookEvery,
        Func<CancellationToken, Task<bool>> holds,
        CancellationToken cancellationToken
    )
    {
        var started = TimeProvider.System.GetTimestamp();
        var last = "";
        while (TimeProvider.System.GetElapsedTime(started) < limit)
        {
            try
            {
                if (await holds(cancellationToken))
                {
                    return;
                }
            }
            catch (Exception problem) when (problem is NpgsqlException or HttpRequestException or IOException or TimeoutException)
            {
                last = $" Zuletzt: {problem.Message}";
            }

            await Task.Delay(lookEvery, cancellationToken);
        }

        throw new TimeoutException($"Nach {limit.TotalSeconds:0} s noch nicht: {what}.{last}");
    }
}
