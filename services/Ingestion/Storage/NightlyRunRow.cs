namespace Sozialplanung.Ingestion.Storage;

/// <summary>A run through the datasets that the night fetches, or through one.</summary>
internal sealed class NightlyRunRow
{
    public required Guid Id { get; init; }

    /// <summary>Empty: all that have no timetable of their own.</summary>
    public string Dataset { get; init; } = "";

    public DateTimeOffset? ScheduledFor { get; init; }

    public required string StartedBy { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary><c>running, done, failed</c>.</summary>
    public string State { get; set; } = "running";

    public string Text { get; set; } = "";

    public DateTimeOffset? FinishedAt { get; set; }

    public Guid? JobId { get; set; }
}
