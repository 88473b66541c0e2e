using Microsoft.EntityFrameworkCore;
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

/// <summary>
/// A clerk says once where addresses lie, all of one street at a time where they lie together; every later delivery knows it. A
/// decision can be taken back. All addresses of a request are decided, or none.
/// </summary>
internal sealed class DecideAddressesHandler(ServiceDatabase<IngestionDb> database, TimeProvider clock)
{
    public async Task<DecideOutcome> HandleAsync(
        DecideAddressesRequest request,
        Caller caller,
        CancellationToken cancellationToken
    )
    {
        var hasArea = !string.IsNullOrWhiteSpace(request.Area);
        if (new[] { hasArea, request.Outside, request.Reopen }.Count(said => said) != 1)
        {
            return DecideOutcome.Ambiguous;
        }

        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (hasArea && !await MayUseAsync(session, request.Area!, caller, cancellationToken))
        {
            return DecideOutcome.UnknownArea;
        }

        var wanted = request.Addresses.Distinct().ToArray();
        var addresses = await session
            .ClearingAddresses.Where(address => wanted.Contains(address.Id))
            .ToListAsync(cancellationToken);
        if (addresses.Count != wanted.Length)
        {
            return DecideOutcome.UnknownAddress;
        }

        // One moment for all: together they are shown, and taken back.
        var now = clock.GetUtcNow();
        foreach (var address in addresses)
        {
            address.DecidedArea = hasArea ? request.Area : null;
            address.IsOutside = request.Outside;
            address.DecidedBy = request.Reopen ? null : caller.UserName;
            address.DecidedAt = request.Reopen ? null : now;
        }

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
