namespace Sozialplanung.Ingestion.Storage;

/// <summary>A Mitteilung to a Postfach, sent or still to be sent.</summary>
internal sealed class LetterRow
{
    public required Guid Id { get; init; }

    public required Guid Mailbox { get; init; }

    public required string Subject { get; init; }

    public required string Body { get; init; }

    /// <summary>The page it tells of, as <c>/daten/lieferung/…</c>.</summary>
    public required string Page { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it is tried next; null: sent, or given up.</summary>
    public DateTimeOffset? DueAt { get; set; }

    public int Attempts { get; set; }

    public DateTimeOffset? SentAt { get; set; }

    /// <summary>Why the last try failed; null where none did.</summary>
    public string? Failure { get; set; }
}
