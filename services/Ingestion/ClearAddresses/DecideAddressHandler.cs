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
internal sealed class DecideAddressHandler(ServiceDatabase database)
{
    private const string Decide = """
        update clearing_address set decided_area = @area, is_outside = @outside, decided_by = @user, decided_at = now() where id = @id
        """;

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

        var area = request.Outside ? null : request.Area;
        var found = await session.ExecuteAsync(
            Decide,
            new
            {
                id,
                area,
                outside = request.Outside,
                user = caller.UserName,
            },
            cancellationToken
        );
        await session.CommitAsync(cancellationToken);
        return found == 1 ? DecideOutcome.Decided : DecideOutcome.UnknownAddress;
    }

    private static async Task<bool> MayUseAsync(
        DbSession session,
        string area,
        Caller caller,
        CancellationToken cancellationToken
    ) =>
        await session.SingleOrDefaultAsync<string[]>("select path from area where code = @area", new { area }, cancellationToken)
            is { } path
        && caller.May(Right.ClearAddresses, path);
}
