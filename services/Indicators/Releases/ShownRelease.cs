using System.Linq.Expressions;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Indicators.Releases;

/// <summary>A release as staff see it: state <c>draft, checked, published, replaced, withdrawn</c>.</summary>
internal sealed record ShownRelease
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

    /// <summary>Why values that everybody could read were changed or taken away; for everybody.</summary>
    public required string? Reason { get; init; }

    /// <summary>The codes of the indicators it corrected.</summary>
    public required string[] Corrected { get; init; }

    /// <summary>When it is to be published by itself; for those who work on releases.</summary>
    public required DateTimeOffset? PublishAt { get; init; }

    public required string? ScheduledBy { get; init; }

    /// <summary>Why it was not published at the hour it was planned for.</summary>
    public required string? ScheduleFailure { get; init; }

    /// <summary>Why it was published although earlier releases have given counts away.</summary>
    public required string? GivenAwayReason { get; init; }

    public required string? WithdrawnBy { get; init; }

    public required DateTimeOffset? WithdrawnAt { get; init; }

    public required string? WithdrawalReason { get; init; }

    /// <summary>What whoever checks the release should know of the data, as German sentences.</summary>
    public required string[] Findings { get; init; }

    /// <summary>Its rules of confidentiality, for those who work on releases.</summary>
    public required ReleaseSettings? Settings { get; init; }

    /// <summary>Minimum counts below the floor: until it is published, the Statistikstelle alone reads its values.</summary>
    public required bool IsBelowFloor { get; init; }

    /// <summary>The counts that its pattern cannot protect; with any of them it is not published just like that.</summary>
    public required IReadOnlyList<UnprotectedCell> Unprotected { get; init; }

    public string StateName => StateNames.Of(State);

    public static Expression<Func<ReleaseRow, ShownRelease>> Of { get; } =
        release => new ShownRelease
        {
            Id = release.Id,
            Name = release.Name,
            Note = release.Note,
            State = release.State,
            DataAsOf = release.DataAsOf,
            ComputedAt = release.ComputedAt,
            ValueCount = release.ValueCount,
            WithheldPublic = release.WithheldPublic,
            WithheldStaff = release.WithheldStaff,
            JobId = release.JobId,
            PreviousId = release.PreviousId,
            CreatedBy = release.CreatedBy,
            CreatedAt = release.CreatedAt,
            CheckedBy = release.CheckedBy,
            CheckedAt = release.CheckedAt,
            PublishedBy = release.PublishedBy,
            PublishedAt = release.PublishedAt,
            ReplacedAt = release.ReplacedAt,
            Reason = release.Reason,
            Corrected = release.Corrected,
            PublishAt = release.PublishAt,
            ScheduledBy = release.ScheduledBy,
            ScheduleFailure = release.ScheduleFailure,
            GivenAwayReason = release.GivenAwayReason,
            WithdrawnBy = release.WithdrawnBy,
            WithdrawnAt = release.WithdrawnAt,
            WithdrawalReason = release.WithdrawalReason,
            Findings = release.Findings,
            Settings = ReleaseSettings.Read(release.Settings),
            IsBelowFloor = release.IsBelowFloor,
            Unprotected = UnprotectedCell.ReadAll(release.Unprotected),
        };

    /// <summary>Who worked on a release, and how much of it is withheld, is for those who work on releases.</summary>
    public ShownRelease For(Caller caller) =>
        caller.May(Right.PublishRelease)
            ? this
            : this with
            {
                Note = "",
                CreatedBy = "",
                CheckedBy = null,
                PublishedBy = null,
                WithdrawnBy = null,
                WithdrawalReason = null,
                JobId = null,
                WithheldPublic = null,
                WithheldStaff = null,
                Findings = [],
                GivenAwayReason = null,
                PublishAt = null,
                ScheduledBy = null,
                ScheduleFailure = null,
                Settings = null,
                Unprotected = [],
            };
}
