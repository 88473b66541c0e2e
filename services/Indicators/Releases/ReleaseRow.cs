using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Indicators.Releases;

/// <summary>A release as staff see it: state <c>draft, checked, published, replaced</c>.</summary>
internal sealed record ReleaseRow
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string Note { get; init; }

    public required string State { get; init; }

    public required DateTimeOffset? DataAsOf { get; init; }

    public required DateTimeOffset? ComputedAt { get; init; }

    public required long? ValueCount { get; init; }

    public required long? WithheldPublic { get; init; }

    public required long? WithheldStaff { get; init; }

    public required Guid? JobId { get; init; }

    public required Guid? PreviousId { get; init; }

    public required string CreatedBy { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required string? CheckedBy { get; init; }

    public required DateTimeOffset? CheckedAt { get; init; }

    public required string? PublishedBy { get; init; }

    public required DateTimeOffset? PublishedAt { get; init; }

    public required DateTimeOffset? ReplacedAt { get; init; }

    public required string? Reason { get; init; }

    /// <summary>What whoever checks the release should know of the data, as German sentences.</summary>
    public required string[] Findings { get; init; }

    public const string Columns = """
        id, name, note, state, data_as_of, computed_at, value_count, withheld_public, withheld_staff, job_id, previous_id, created_by, created_at,
        checked_by, checked_at, published_by, published_at, replaced_at, reason, findings
        """;

    public string StateName =>
        State switch
        {
            "draft" => "Entwurf",
            "checked" => "geprüft",
            "published" => "freigegeben",
            _ => "ersetzt",
        };

    /// <summary>Who worked on a release, and how much of it is withheld, is for those who work on releases.</summary>
    public ReleaseRow For(Caller caller) =>
        caller.May(Right.PublishRelease)
            ? this
            : this with
            {
                Note = "",
                CreatedBy = "",
                CheckedBy = null,
                PublishedBy = null,
                JobId = null,
                WithheldPublic = null,
                WithheldStaff = null,
                Findings = [],
            };
}
