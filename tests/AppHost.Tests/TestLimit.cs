namespace Sozialplanung.AppHost.Tests;

/// <summary>No test here waits longer than this, whatever it waits for.</summary>
internal static class TestLimit
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(4);

    /// <summary>The running test's own token, cancelled at the latest after the limit.</summary>
    public static CancellationToken Token()
    {
        var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Longest);
        return limit.Token;
    }
}
