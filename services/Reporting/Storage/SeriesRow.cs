namespace Sozialplanung.Reporting.Storage;

/// <summary>A report of every subject of a group, ordered at once.</summary>
internal sealed class SeriesRow
{
    public required Guid Id { get; init; }

    public required string Report { get; init; }

    public required string SubjectGroup { get; init; }

    public required string Audience { get; init; }

    public required string CreatedBy { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public Guid? ReleaseId { get; init; }

    public DateTimeOffset? CancelledAt { get; init; }
}
