using Microsoft.EntityFrameworkCore;
using Sozialplanung.PartnerNetwork.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.PartnerNetwork.EditPlace;

internal enum RemovePlaceOutcome
{
    Removed,
    NotAllowed,
    Unknown,
}

/// <summary>Takes a closed place off the map.</summary>
internal sealed class RemovePlaceHandler(ServiceDatabase<NetworkDb> database)
{
    public async Task<RemovePlaceOutcome> HandleAsync(
        Caller caller,
        string kind,
        string code,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var places = session.Places.Where(place => place.Code == code && place.Kind == kind);
        if (!await places.AnyAsync(cancellationToken))
        {
            return RemovePlaceOutcome.Unknown;
        }

        // Row-level security hides from the deletion what lies outside the caller's place.
        if (await places.ExecuteDeleteAsync(cancellationToken) == 0)
        {
            return RemovePlaceOutcome.NotAllowed;
        }

        await session.CommitAsync(cancellationToken);
        return RemovePlaceOutcome.Removed;
    }
}
