using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Ingestion.Letters;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.TellOfDecision;

/// <summary>
/// Tells Postfächer what a person has decided upon a delivery. A job, as who decides need not see the Postfächer that hear of it; it is
/// entered in the transaction of the decision.
/// </summary>
internal sealed class TellOfDecisionHandler(ServiceDatabase<IngestionDb> database, LetterWriter letters)
{
    /// <summary>Has it told once the session is committed.</summary>
    public async Task AnnounceAsync(
        IngestionDb session,
        DeliveryRow delivery,
        Decision decision,
        CancellationToken cancellationToken
    )
    {
        if (!letters.IsSilent)
        {
            await session.EnqueueJobAsync(TellOfDecisionJob.Kind, new DecisionNews(delivery.Id, decision), cancellationToken);
        }
    }

    public async Task HandleAsync(Guid job, DecisionNews news, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var delivery = await session.Deliveries.SingleAsync(delivery => delivery.Id == news.DeliveryId, cancellationToken);
        var dataset = await session.Datasets.SingleAsync(dataset => dataset.Code == delivery.Dataset, cancellationToken);
        var text = DecisionWords.Of(delivery, dataset.Name, news.Decision, letters.Address);
        var page = text.Page;
        var written = await session
            .Letters.Where(letter => letter.Page == page)
            .Select(letter => letter.Id)
            .ToListAsync(cancellationToken);
        foreach (var mailbox in await session.Mailboxes.ToListAsync(cancellationToken))
        {
            var id = IdOf(job, mailbox);
            if (mailbox.Hears(dataset) && IsWorthTelling(news.Decision, mailbox) && !written.Contains(id))
            {
                letters.Write(session, mailbox, text, id);
            }
        }

        await session.CommitAsync(cancellationToken);
    }

    /// <summary>Of the decisions only one leaves something to do: what counted is gone.</summary>
    private static bool IsWorthTelling(Decision decision, MailboxRow mailbox) =>
        !mailbox.OnlyTrouble || decision == Decision.Withdrawn;

    /// <summary>The same at every try: a job may run again after its letters are written.</summary>
    private static Guid IdOf(Guid job, MailboxRow mailbox) =>
        new(SHA256.HashData([.. job.ToByteArray(), .. mailbox.Id.ToByteArray()]).AsSpan(0, 16));
}
