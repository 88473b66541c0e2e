namespace Sozialplanung.ServiceDefaults.Jobs;

/// <summary>
/// A job as people see it: state <c>waiting, running, done, failed, cancelled</c>, progress and a German sentence.
/// </summary>
public sealed record JobRow(
    Guid Id,
    string Kind,
    string State,
    long Done,
    long Total,
    string Text,
    int Attempts,
    string CreatedBy,
    DateTimeOffset CreatedAt,
    DateTimeOffset? FinishedAt
)
{
    internal const string Columns = "id, kind, state, done, total, text, attempts, created_by, created_at, finished_at";

    public bool IsOver => State is "done" or "failed" or "cancelled";
}
