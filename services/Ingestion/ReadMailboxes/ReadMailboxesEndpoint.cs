using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Sozialplanung.Ingestion.Letters;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.ReadMailboxes;

internal static class ReadMailboxesEndpoint
{
    private const int MostLetters = 100;

    public static void MapReadMailboxes(this IEndpointRouteBuilder app) =>
        app.MapGet("/mailboxes", GetAsync)
            .WithName("ReadMailboxes")
            .WithSummary("Die Postfächer, die Mitteilungen über Lieferungen bekommen, und was an sie geschickt wurde")
            .WithTags("Mitteilungen")
            .Require(Right.DefineDataset);

    private static async Task<Ok<ShownMailboxes>> GetAsync(
        Caller caller,
        ServiceDatabase<IngestionDb> database,
        IOptions<MailOptions> mail,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var rows = await session.Mailboxes.OrderBy(row => row.Name).ThenBy(row => row.Address).ToListAsync(cancellationToken);
        string[] codes = [.. rows.SelectMany(row => row.Datasets).Distinct(StringComparer.Ordinal)];
        var names = await session
            .Datasets.Where(dataset => codes.Contains(dataset.Code))
            .ToDictionaryAsync(dataset => dataset.Code, dataset => dataset.Name, cancellationToken);
        var letters = await session
            .Letters.OrderByDescending(letter => letter.CreatedAt)
            .Take(MostLetters)
            .ToListAsync(cancellationToken);
        var mailboxes = rows.ToDictionary(row => row.Id);
        return TypedResults.Ok(
            new ShownMailboxes
            {
                CanSend = mail.Value.IsSet,
                Sender = mail.Value.From,
                ReminderDays = mail.Value.ReminderDays,
                Mailboxes = [.. rows.Select(row => Shown(row, names))],
                Letters = [.. letters.Select(letter => Shown(letter, mailboxes[letter.Mailbox]))],
            }
        );
    }

    private static ShownMailbox Shown(MailboxRow row, Dictionary<string, string> names) =>
        new()
        {
            Id = row.Id,
            Address = row.Address,
            Name = row.Name,
            Datasets = [.. row.Datasets.Select(code => new NamedDataset(code, names.GetValueOrDefault(code, code)))],
            OnlyTrouble = row.OnlyTrouble,
            RemindsOfOverdue = row.RemindsOfOverdue,
            UpdatedAt = row.UpdatedAt,
            UpdatedBy = row.UpdatedBy,
        };

    private static ShownLetter Shown(LetterRow letter, MailboxRow mailbox) =>
        new()
        {
            Id = letter.Id,
            Mailbox = mailbox.Name,
            Address = mailbox.Address,
            Subject = letter.Subject,
            Body = letter.Body,
            Page = letter.Page,
            State =
                letter.SentAt is not null ? "sent"
                : letter.DueAt is null ? "givenUp"
                : "waiting",
            CreatedAt = letter.CreatedAt,
            SentAt = letter.SentAt,
            DueAt = letter.DueAt,
            Failure = letter.Failure,
        };
}
