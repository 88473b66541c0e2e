namespace Sozialplanung.Ingestion.ReadMailboxes;

/// <summary>Postfächer that are told what became of deliveries, and what was sent to them.</summary>
public sealed record ShownMailboxes
{
    /// <summary>False where the operator has named no post server: then nothing is sent.</summary>
    public required bool CanSend { get; init; }

    /// <summary>From which address Mitteilungen come.</summary>
    public required string Sender { get; init; }

    /// <summary>After so many days a reminder is repeated, until the data have come.</summary>
    public required int ReminderDays { get; init; }

    public required IReadOnlyList<ShownMailbox> Mailboxes { get; init; }

    /// <summary>The last hundred, the newest first.</summary>
    public required IReadOnlyList<ShownLetter> Letters { get; init; }
}

public sealed record ShownMailbox
{
    public required Guid Id { get; init; }

    public required string Address { get; init; }

    public required string Name { get; init; }

    /// <summary>Empty: all of its place.</summary>
    public required IReadOnlyList<NamedDataset> Datasets { get; init; }

    public required bool OnlyTrouble { get; init; }

    /// <summary>Whether it is reminded of data that are overdue.</summary>
    public required bool RemindsOfOverdue { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public required string UpdatedBy { get; init; }
}

public sealed record NamedDataset(string Code, string Name);

public sealed record ShownLetter
{
    public required Guid Id { get; init; }

    public required string Mailbox { get; init; }

    public required string Address { get; init; }

    public required string Subject { get; init; }

    public required string Body { get; init; }

    /// <summary>The page it leads to.</summary>
    public required string Page { get; init; }

    /// <summary><c>waiting, sent, givenUp</c>.</summary>
    public required string State { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset? SentAt { get; init; }

    /// <summary>When it is tried next.</summary>
    public required DateTimeOffset? DueAt { get; init; }

    /// <summary>Why the last try failed.</summary>
    public required string? Failure { get; init; }
}
