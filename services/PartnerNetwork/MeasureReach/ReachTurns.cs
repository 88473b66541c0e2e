namespace Sozialplanung.PartnerNetwork.MeasureReach;

/// <summary>
/// Two questions are computed at the same time, others wait for their turn: everybody may ask, and nobody shall take all of the
/// machine. Whoever no longer waits leaves the queue. Waiting for a routing service takes no turn.
/// </summary>
internal sealed class ReachTurns : IDisposable
{
    private readonly SemaphoreSlim _turns = new(2);

    public async Task<T> InTurnAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        await _turns.WaitAsync(cancellationToken);
        try
        {
            return await work();
        }
        finally
        {
            _turns.Release();
        }
    }

    public void Dispose() => _turns.Dispose();
}
