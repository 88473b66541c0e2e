using Microsoft.EntityFrameworkCore;
using Npgsql;
using Sozialplanung.Ingestion.DataCatalogue;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.EditDataCatalogue;

/// <summary>Writes the Datengeber and the Vereinbarungen with them.</summary>
internal sealed class EditProviderHandler(ServiceDatabase<IngestionDb> database, TimeProvider clock)
{
    private static readonly EditOutcome.Unknown _noProvider = new(
        "Diesen Datengeber gibt es nicht, oder er ist Ihnen nicht zugänglich."
    );

    private static readonly EditOutcome.Unknown _noAgreement = new(
        "Diese Vereinbarung gibt es nicht, oder sie ist Ihnen nicht zugänglich."
    );

    public async Task<EditOutcome> SaveAsync(
        Guid? id,
        ProviderRequest request,
        Caller caller,
        CancellationToken cancellationToken
    )
    {
        if (CatalogueRules.Fault(request) is { } fault)
        {
            return new EditOutcome.Unusable(fault);
        }

        await using var session = await database.OpenAsync(caller, cancellationToken);
        var row = id is { } known
            ? await session.Providers.FindAsync([known], cancellationToken)
            : session
                .Add(
                    new ProviderRow
                    {
                        Id = Guid.CreateVersion7(),
                        PlacePath = await EntryPlace.OfAsync(session, caller, cancellationToken),
                    }
                )
                .Entity;
        if (row is null)
        {
            return _noProvider;
        }

        (row.Name, row.Kind, row.ContactRole) = (request.Name.Trim(), request.Kind, request.ContactRole.Trim());
        (row.Mail, row.Phone) = (request.Mail.Trim(), request.Phone.Trim());
        (row.UpdatedAt, row.UpdatedBy) = (clock.GetUtcNow(), caller.UserName);
        return await CommitAsync(session, row.Id, _noProvider, cancellationToken);
    }

    public async Task<EditOutcome> SaveAsync(
        Guid? id,
        AgreementRequest request,
        Caller caller,
        CancellationToken cancellationToken
    )
    {
        if (CatalogueRules.Fault(request) is { } fault)
        {
            return new EditOutcome.Unusable(fault);
        }

        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (await session.Providers.FindAsync([request.Provider], cancellationToken) is null)
        {
            return new EditOutcome.Unusable(_noProvider.Sentence);
        }

        var row = id is { } known
            ? await session.Agreements.FindAsync([known], cancellationToken)
            : session
                .Add(
                    new AgreementRow
                    {
                        Id = Guid.CreateVersion7(),
                        PlacePath = await EntryPlace.OfAsync(session, caller, cancellationToken),
                    }
                )
                .Entity;
        if (row is null)
        {
            return _noAgreement;
        }

        (row.Provider, row.Title, row.LegalBasis) = (request.Provider, request.Title.Trim(), request.LegalBasis.Trim());
        (row.Purpose, row.Cadence, row.DueDays) = (request.Purpose.Trim(), request.Cadence, request.DueDays);
        (row.StartsOn, row.EndsOn, row.Notice) = (request.StartsOn, request.EndsOn, request.Notice.Trim());
        (row.UpdatedAt, row.UpdatedBy) = (clock.GetUtcNow(), caller.UserName);
        return await CommitAsync(session, row.Id, _noAgreement, cancellationToken);
    }

    public async Task<EditOutcome> RemoveProviderAsync(Guid id, Caller caller, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await session.Providers.FindAsync([id], cancellationToken) is { } row
            ? await RemoveAsync(session, row, id, _noProvider, cancellationToken)
            : _noProvider;
    }

    public async Task<EditOutcome> RemoveAgreementAsync(Guid id, Caller caller, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await session.Agreements.FindAsync([id], cancellationToken) is { } row
            ? await RemoveAsync(session, row, id, _noAgreement, cancellationToken)
            : _noAgreement;
    }

    private static Task<EditOutcome> RemoveAsync(
        IngestionDb session,
        object row,
        Guid id,
        EditOutcome.Unknown others,
        CancellationToken cancellationToken
    )
    {
        session.Remove(row);
        return CommitAsync(session, id, others, cancellationToken);
    }

    /// <summary>What may be seen but is another's is not changed: the row then does not let itself be touched.</summary>
    private static async Task<EditOutcome> CommitAsync(
        IngestionDb session,
        Guid id,
        EditOutcome.Unknown others,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await session.CommitAsync(cancellationToken);
            return new EditOutcome.Stored(id.ToString());
        }
        catch (DbUpdateConcurrencyException)
        {
            return others;
        }
        catch (DbUpdateException e)
            when (e.InnerException is PostgresException { SqlState: PostgresErrorCodes.ForeignKeyViolation })
        {
            return new EditOutcome.InTheWay(
                "Davon hängen noch Vereinbarungen oder Einträge im Katalog ab. Bitte ändern Sie zuerst diese."
            );
        }
    }
}
