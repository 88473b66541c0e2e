namespace Sozialplanung.Ingestion.Storage;

/// <summary>What a Postfach was reminded of: a period of a dataset that was overdue and, as far as is known, still is.</summary>
internal sealed class OverdueReminderRow
{
    public required Guid Mailbox { get; init; }

    public required string Dataset { get; init; }

    /// <summary>Key of the period.</summary>
    public required string Period { get; init; }

    public required DateTimeOffset FirstAt { get; init; }

    public DateTimeOffset LastAt { get; set; }

    /// <summary>How many Mitteilungen have named it.</summary>
    public int Times { get; set; }
}
