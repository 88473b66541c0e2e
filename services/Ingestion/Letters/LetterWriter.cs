using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.Ingestion.Storage;

namespace Sozialplanung.Ingestion.Letters;

/// <summary>Writes Mitteilungen in the transaction in which comes about what they tell of; the clock sends them afterwards.</summary>
internal sealed class LetterWriter(IOptions<MailOptions> mail, IOptions<IngestionOptions> options, TimeProvider clock)
{
    /// <summary>Whether nothing is written, as there is no post server.</summary>
    public bool IsSilent => !mail.Value.IsSet;

    /// <summary>Under which the installation is reached; empty where nobody has said.</summary>
    public string Address => options.Value.PublicAddress;

    /// <summary>Of a file that somebody brought. The files of a run are told of together, at its end.</summary>
    public async Task OfDeliveryAsync(
        IngestionDb session,
        DeliveryRow delivery,
        DeliveryNews news,
        CancellationToken cancellationToken
    )
    {
        if (IsSilent || delivery.JobId is null)
        {
            return;
        }

        var dataset = await session.Datasets.SingleAsync(dataset => dataset.Code == delivery.Dataset, cancellationToken);
        var isTrouble = LetterWords.IsTrouble(delivery, news);
        foreach (var mailbox in await session.Mailboxes.ToListAsync(cancellationToken))
        {
            if (mailbox.Hears(dataset) && (isTrouble || !mailbox.OnlyTrouble))
            {
                Write(session, mailbox, LetterWords.OfDelivery(delivery, dataset.Name, news, Address));
            }
        }
    }

    /// <summary>One Mitteilung of a run to each Postfach, of the datasets it hears of; none where the run brought it nothing.</summary>
    public async Task OfRunAsync(
        IngestionDb session,
        NightlyRunRow run,
        IReadOnlyCollection<RunNews> news,
        CancellationToken cancellationToken
    )
    {
        if (IsSilent || news.Count == 0)
        {
            return;
        }

        var newsOf = news.ToDictionary(line => line.Dataset);
        string[] codes = [.. newsOf.Keys];
        var datasets = await session
            .Datasets.Where(dataset => codes.Contains(dataset.Code))
            .OrderBy(dataset => dataset.Name)
            .ToListAsync(cancellationToken);
        foreach (var mailbox in await session.Mailboxes.ToListAsync(cancellationToken))
        {
            RunLine[] lines =
            [
                .. datasets.Where(mailbox.Hears).Select(dataset => new RunLine(dataset.Name, newsOf[dataset.Code])),
            ];
            if (lines.Any(line => IsWorthTelling(line.News, mailbox)))
            {
                Write(session, mailbox, LetterWords.OfRun(run, lines, Address));
            }
        }
    }

    public void OfTrial(IngestionDb session, MailboxRow mailbox) =>
        Write(session, mailbox, LetterWords.OfTrial(mailbox.Name, Address));

    private static bool IsWorthTelling(RunNews news, MailboxRow mailbox) =>
        news.NeedsSomebody || (!mailbox.OnlyTrouble && news.IsTakenOver);

    /// <param name="session">Whose transaction it is part of.</param>
    /// <param name="mailbox">To whom.</param>
    /// <param name="text">What it says.</param>
    /// <param name="id">Given where whoever writes it may be interrupted and begin again.</param>
    public void Write(IngestionDb session, MailboxRow mailbox, LetterText text, Guid? id = null)
    {
        var now = clock.GetUtcNow();
        session.Add(
            new LetterRow
            {
                Id = id ?? Guid.CreateVersion7(now),
                Mailbox = mailbox.Id,
                Subject = text.Subject,
                Body = text.Body,
                Page = text.Page,
                CreatedAt = now,
                DueAt = now,
            }
        );
    }
}
