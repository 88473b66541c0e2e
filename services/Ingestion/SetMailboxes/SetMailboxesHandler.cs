using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Sozialplanung.Ingestion.EditDataCatalogue;
using Sozialplanung.Ingestion.Letters;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.SetMailboxes;

/// <summary>Enters Postfächer, takes them away, and has a Mitteilung sent that did not get through.</summary>
internal sealed class SetMailboxesHandler(
    ServiceDatabase<IngestionDb> database,
    LetterWriter letters,
    IOptions<MailOptions> mail,
    TimeProvider clock
)
{
    private const int MostMailboxes = 200;

    private static readonly EditOutcome.Unknown _noMailbox = new(
        "Dieses Postfach gibt es nicht, oder es ist Ihnen nicht zugänglich."
    );

    public async Task<EditOutcome> SaveAsync(Guid? id, MailboxRequest request, Caller caller, CancellationToken cancellationToken)
    {
        if (request.Fault() is { } fault)
        {
            return new EditOutcome.Unusable(fault);
        }

        await using var session = await database.OpenAsync(caller, cancellationToken);
        string[] datasets = [.. request.Datasets.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var known = await session
            .Datasets.Where(dataset => datasets.Contains(dataset.Code))
            .Select(dataset => dataset.Code)
            .ToListAsync(cancellationToken);
        if (datasets.Except(known, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
        {
            return new EditOutcome.Unusable($"Den Datensatz „{unknown}“ gibt es nicht, oder er ist Ihnen nicht zugänglich.");
        }

        var row = id is { } old
            ? await session.Mailboxes.FindAsync([old], cancellationToken)
            : await AddedAsync(session, caller, cancellationToken);
        if (row is null)
        {
            return id is null
                ? new EditOutcome.Unusable(
                    $"Es sind schon {MostMailboxes} Postfächer eingetragen. Bitte nehmen Sie zuerst eines heraus."
                )
                : _noMailbox;
        }

        (row.Address, row.Name) = (request.Address.Trim(), request.Name.Trim());
        (row.Datasets, row.OnlyTrouble, row.RemindsOfOverdue) = (datasets, request.OnlyTrouble, request.RemindsOfOverdue);
        (row.UpdatedAt, row.UpdatedBy) = (clock.GetUtcNow(), caller.UserName);
        return await CommitAsync(session, row.Id, cancellationToken);
    }

    public async Task<EditOutcome> RemoveAsync(Guid id, Caller caller, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (await session.Mailboxes.FindAsync([id], cancellationToken) is not { } row)
        {
            return _noMailbox;
        }

        session.Remove(row);
        return await CommitAsync(session, id, cancellationToken);
    }

    public async Task<EditOutcome> TryAsync(Guid id, Caller caller, CancellationToken cancellationToken)
    {
        if (!mail.Value.IsSet)
        {
            return new EditOutcome.InTheWay(
                "Es ist kein Postserver eingerichtet. Bitte lassen Sie den Betrieb Mail:Host und Mail:From eintragen."
            );
        }

        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (await session.Mailboxes.FindAsync([id], cancellationToken) is not { } row)
        {
            return _noMailbox;
        }

        letters.OfTrial(session, row);
        return await CommitAsync(session, id, cancellationToken);
    }

    public async Task<EditOutcome> SendAgainAsync(Guid id, Caller caller, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var now = clock.GetUtcNow();
        var changed = await session
            .Letters.Where(letter => letter.Id == id && letter.SentAt == null)
            .ExecuteUpdateAsync(
                letter => letter.SetProperty(row => row.DueAt, now).SetProperty(row => row.Attempts, 0),
                cancellationToken
            );
        await session.CommitAsync(cancellationToken);
        return changed == 0
            ? new EditOutcome.Unknown("Diese Mitteilung gibt es nicht, oder sie ist schon angekommen.")
            : new EditOutcome.Stored(id.ToString());
    }

    private static async Task<MailboxRow?> AddedAsync(IngestionDb session, Caller caller, CancellationToken cancellationToken) =>
        await session.Mailboxes.CountAsync(cancellationToken) >= MostMailboxes
            ? null
            : session
                .Add(
                    new MailboxRow
                    {
                        Id = Guid.CreateVersion7(),
                        PlacePath = await EntryPlace.OfAsync(session, caller, cancellationToken),
                    }
                )
                .Entity;

    private static async Task<EditOutcome> CommitAsync(IngestionDb session, Guid id, CancellationToken cancellationToken)
    {
        try
        {
            await session.CommitAsync(cancellationToken);
            return new EditOutcome.Stored(id.ToString());
        }
        catch (DbUpdateConcurrencyException)
        {
            return _noMailbox;
        }
    }
}
