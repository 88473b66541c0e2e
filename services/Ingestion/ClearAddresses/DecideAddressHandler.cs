using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.ClearAddresses;

internal enum DecideOutcome
{
    Decided,
    UnknownAddress,
    Ambiguous,
    UnknownArea,
}

/// <summary>A clerk says once where an address lies; every later delivery knows it.</summary>
internal sealed class DecideAddressHandler(ServiceDatabase<IngestionDb> database, TimeProvider clock)
{
    public async Task<DecideOutcome> HandleAsync(
        Guid id,
        DecideAddressRequest request,
        Caller caller,
        CancellationToken cancellationToken
    )
    {
        if (string.IsNullOrWhiteSpace(request.Area) != request.Outside)
        {
            return DecideOutcome.Ambiguous;
        }

        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (!request.Outside && !await MayUseAsync(session, request.Area!, caller, cancellationToken))
        {
            return DecideOutcome.UnknownArea;
        }

        if (await session.ClearingAddresses.FindAsync([id], cancellationToken) is not { } address)
        {
            return DecideOutcome.UnknownAddress;
        }

        address.DecidedArea = request.Outside ? null : request.Area;
        address.IsOutside = request.Outside;
        address.DecidedBy = caller.UserName;
        address.DecidedAt = clock.GetUtcNow();
        await session.CommitAsync(cancellationToken);
        return DecideOutcome.Decided;
    }

    private static async Task<bool> MayUseAsync(
        IngestionDb session,
        string area,
        Caller caller,
        CancellationToken cancellationToken
    ) => await session.PathOfAreaAsync(area, cancellationToken) is { } path && caller.May(Right.ClearAddresses, path);
}
