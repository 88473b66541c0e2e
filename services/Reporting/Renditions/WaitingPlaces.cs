using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace Sozialplanung.Reporting.Renditions;

/// <summary>Whether somebody may wait for a report, or whose share is used up.</summary>
internal enum WaitingPlace
{
    Free,
    AskerHasEnough,
    HouseIsFull,
}

/// <summary>
/// The places of those who wait for a report that is not there yet: so many for each asker, so many for the public, so many for staff.
/// What is there already takes none.
/// </summary>
internal sealed class WaitingPlaces(IOptions<ReportingOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<Asker> _ofAsker = Places(asker => asker, _ => options.Value.WaitingPerAsker);

    private readonly PartitionedRateLimiter<Asker> _ofAudience = Places(
        asker => asker.IsPublic,
        isPublic => isPublic ? options.Value.WaitingOfPublic : options.Value.WaitingOfStaff
    );

    /// <summary>A place until it is disposed of, or the reason why there is none.</summary>
    public (WaitingPlace Place, IDisposable Lease) Take(Asker asker)
    {
        var own = _ofAsker.AttemptAcquire(asker);
        if (!own.IsAcquired)
        {
            return (WaitingPlace.AskerHasEnough, own);
        }

        var shared = _ofAudience.AttemptAcquire(asker);
        if (shared.IsAcquired)
        {
            return (WaitingPlace.Free, new Both(own, shared));
        }

        own.Dispose();
        return (WaitingPlace.HouseIsFull, shared);
    }

    public void Dispose()
    {
        _ofAsker.Dispose();
        _ofAudience.Dispose();
    }

    private static PartitionedRateLimiter<Asker> Places<TKey>(Func<Asker, TKey> whose, Func<TKey, int> many)
        where TKey : notnull =>
        PartitionedRateLimiter.Create<Asker, TKey>(asker =>
            RateLimitPartition.GetConcurrencyLimiter(
                whose(asker),
                key => new ConcurrencyLimiterOptions { PermitLimit = many(key), QueueLimit = 0 }
            )
        );

    private sealed record Both(RateLimitLease Own, RateLimitLease Shared) : IDisposable
    {
        public void Dispose()
        {
            Shared.Dispose();
            Own.Dispose();
        }
    }
}
