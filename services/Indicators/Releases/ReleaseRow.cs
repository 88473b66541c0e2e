using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Indicators.Releases;

/// <summary>A release as staff see it: state <c>draft, checked, published, replaced</c>.</summary>
internal sealed record ReleaseRow(
    Guid Id,
    string Name,
    string Note,
    string State,
    DateTimeOffset? DataAsOf,
    DateTimeOffset? ComputedAt,
    long? ValueCount,
    long? WithheldPublic,
    long? WithheldStaff,
    Guid? JobId,
    Guid? PreviousId,
    string CreatedBy,
    DateTimeOffset CreatedAt,
    string? CheckedBy,
    DateTimeOffset? CheckedAt,
    string? PublishedBy,
    DateTimeOffset? PublishedAt,
    DateTimeOffset? ReplacedAt,
    string? Reason
)
{
    public const string Columns = """
        id, name, note, state, data_as_of, computed_at, value_count, withheld_public, withheld_staff, job_id, previous_id, created_by, created_at,
        checked_by, checked_at, published_by, published_at, replaced_at, reason
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
            };
}
