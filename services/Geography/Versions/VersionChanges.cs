using Microsoft.EntityFrameworkCore;
using Sozialplanung.Areas.Divisions;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.Geography.Storage;

namespace Sozialplanung.Geography.Versions;

/// <summary>What all have in common that change a Gebietsstand.</summary>
internal static class VersionChanges
{
    // Two imports at once would each see half of the other.
    private const string OneAtATime = "select pg_advisory_xact_lock(7310045)";

    extension(GeographyDb session)
    {
        /// <summary>Waits until nobody else changes a Gebietsstand, until the end of the transaction.</summary>
        public Task HoldVersionsAsync(CancellationToken cancellationToken) =>
            session.ExecuteAsync(OneAtATime, null, cancellationToken);

        /// <summary>Tells the other services that something is new of some Gebietsstand, with the transaction's end.</summary>
        public void AnnounceDivisions(DateTimeOffset changedAt) =>
            session.Enqueue(new DivisionsChanged { ChangedAt = changedAt });

        /// <summary>From when to when each Gebietsstand holds.</summary>
        public async Task<DivisionCalendar> CalendarAsync(CancellationToken cancellationToken) =>
            new(
                await session
                    .Versions.Select(row => new DivisionValidity(row.Version, row.ValidFrom, row.ValidTo))
                    .ToListAsync(cancellationToken)
            );

        /// <summary>Tells the other services of the areas of the current Gebietsstand, with the transaction's end.</summary>
        public async Task AnnounceAsync(AreaVersionRow current, CancellationToken cancellationToken) =>
            session.Enqueue(
                new AreasPublished
                {
                    DivisionVersion = current.Version,
                    AreaCount = await session.AreasOf(current.Version).CountAsync(cancellationToken),
                    PublishedAt = current.PublishedAt,
                }
            );
    }
}
