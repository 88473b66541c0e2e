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
internal sealed class RemovePlaceHandler(ServiceDatabase database)
{
    private const string Exists = "select exists (select from place where code = @code and kind = @kind)";

    private const string Delete = "delete from place where code = @code and kind = @kind";

    public async Task<RemovePlaceOutcome> HandleAsync(
        Caller caller,
        string kind,
        string code,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (!await session.SingleAsync<bool>(Exists, new { code, kind }, cancellationToken))
        {
            return RemovePlaceOutcome.Unknown;
        }

        // Row-level security hides from the deletion what lies outside the caller's place.
        if (await session.ExecuteAsync(Delete, new { code, kind }, cancellationToken) == 0)
        {
            return RemovePlaceOutcome.NotAllowed;
        }

        await session.CommitAsync(cancellationToken);
        return RemovePlaceOutcome.Removed;
    }
}
