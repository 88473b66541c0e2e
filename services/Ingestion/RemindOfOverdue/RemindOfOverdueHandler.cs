using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Sozialplanung.Ingestion.Letters;
using Sozialplanung.Ingestion.ReadCompleteness;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.Ingestion.Timetables;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.RemindOfOverdue;

/// <summary>
/// Reminds Postfächer of what is overdue by the board: one Mitteilung with all of it, as soon as something is new to the Postfach, or the
/// last one was long enough ago. What it was reminded of is written with the Mitteilung, so that no second run says it again.
/// </summary>
internal sealed class RemindOfOverdueHandler(
    ServiceDatabase<IngestionDb> database,
    CompletenessReader completeness,
    LetterWriter letters,
    IOptions<MailOptions> mail,
    TimeProvider clock
)
{
    // Of two nodes the second finds what the first has written.
    private const string OneAtATime = "select pg_advisory_xact_lock(hashtext('remind-of-overdue'))";

    public async Task HandleAsync(CancellationToken cancellationToken)
    {
        if (letters.IsSilent)
        {
            return;
        }

        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        await session.ExecuteAsync(OneAtATime, null, cancellationToken);
        var overdue = Overdue(await completeness.ReadSurelyAsync(session, cancellationToken));
        var reminded = (await session.OverdueReminders.ToListAsync(cancellationToken)).ToLookup(row => row.Mailbox);
        foreach (var mailbox in await session.Mailboxes.ToListAsync(cancellationToken))
        {
            Remind(
                session,
                mailbox,
                mailbox.RemindsOfOverdue ? [.. overdue.Where(data => mailbox.Hears(data.Dataset))] : [],
                [.. reminded[mailbox.Id]]
            );
        }

        await session.CommitAsync(cancellationToken);
    }

    private List<OverdueData> Overdue(IReadOnlyList<BoardDataset> datasets)
    {
        var judgement = new CellJudgement(completeness.Today);
        return
        [
            .. datasets.SelectMany(dataset =>
                BoardPeriods
                    .Last(dataset.Columns, completeness.Today)
                    .Select(period => judgement.Of(dataset.Data, period))
                    .Where(cell => cell.IsOverdue)
                    .Select(cell => new OverdueData(dataset.Dataset, dataset.Provider, cell))
            ),
        ];
    }

    private void Remind(IngestionDb session, MailboxRow mailbox, List<OverdueData> overdue, List<OverdueReminderRow> reminded)
    {
        var known = reminded.ToDictionary(row => (row.Dataset, row.Period));
        // What has come since, or is not heard of any more, is forgotten: should it be missing again, that is news.
        session.RemoveRange(known.Where(row => !overdue.Exists(data => KeyOf(data) == row.Key)).Select(row => row.Value));
        if (!overdue.Exists(data => !known.TryGetValue(KeyOf(data), out var row) || IsLongAgo(row)))
        {
            return;
        }

        List<OverdueLine> lines = [.. overdue.Select(data => new OverdueLine(data, !known.ContainsKey(KeyOf(data))))];
        letters.Write(session, mailbox, OverdueWords.Of(lines, mail.Value.ReminderDays, letters.Address));
        foreach (var data in overdue)
        {
            Note(session, mailbox, data, known.GetValueOrDefault(KeyOf(data)));
        }
    }

    private void Note(IngestionDb session, MailboxRow mailbox, OverdueData data, OverdueReminderRow? known)
    {
        var now = clock.GetUtcNow();
        var row =
            known
            ?? session
                .Add(
                    new OverdueReminderRow
                    {
                        Mailbox = mailbox.Id,
                        Dataset = data.Dataset.Code,
                        Period = data.Cell.Period,
                        FirstAt = now,
                    }
                )
                .Entity;
        row.LastAt = now;
        row.Times++;
    }

    /// <summary>By days as a person counts them: a run may begin a little earlier than the one that reminded.</summary>
    private bool IsLongAgo(OverdueReminderRow row) => DayOf(row.LastAt).AddDays(mail.Value.ReminderDays) <= completeness.Today;

    private static DateOnly DayOf(DateTimeOffset moment) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Occurrences.Berlin).DateTime);

    private static (string Dataset, string Period) KeyOf(OverdueData data) => (data.Dataset.Code, data.Cell.Period);
}
