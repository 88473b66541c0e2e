namespace Sozialplanung.Indicators.Storage;

/// <summary>An immutable snapshot of values with the pattern of what is withheld from whom; its head.</summary>
internal sealed class ReleaseRow
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public string Note { get; init; } = "";

    /// <summary><c>draft, checked, published, replaced, withdrawn</c>.</summary>
    public string State { get; set; } = "draft";

    /// <summary>The JSON of its rules of confidentiality.</summary>
    public required string Settings { get; init; }

    public bool IsBelowFloor { get; init; }

    public string? DivisionVersion { get; set; }

    public DateTimeOffset? DataAsOf { get; set; }

    public Guid? PreviousId { get; set; }

    public Guid? JobId { get; set; }

    public DateTimeOffset? ComputedAt { get; set; }

    public long? ValueCount { get; set; }

    public long? WithheldPublic { get; set; }

    public long? WithheldStaff { get; set; }

    public required string CreatedBy { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public string? CheckedBy { get; set; }

    public DateTimeOffset? CheckedAt { get; set; }

    public string? PublishedBy { get; set; }

    public DateTimeOffset? PublishedAt { get; set; }

    public DateTimeOffset? ReplacedAt { get; set; }

    public string? Reason { get; set; }

    public string? GivenAwayReason { get; set; }

    /// <summary>The indicators of which it changed or took away what everybody could read before.</summary>
    public string[] Corrected { get; set; } = [];

    /// <summary>When it is to be published by itself; null where nobody has planned that.</summary>
    public DateTimeOffset? PublishAt { get; set; }

    public string? ScheduledBy { get; set; }

    public Guid? ScheduleJobId { get; set; }

    /// <summary>Why it was not published at the hour it was planned for, as a German sentence.</summary>
    public string? ScheduleFailure { get; set; }

    /// <summary>The JSON of the counts that its pattern cannot protect.</summary>
    public string Unprotected { get; set; } = "[]";

    public string? WithdrawnBy { get; set; }

    public DateTimeOffset? WithdrawnAt { get; set; }

    public string? WithdrawalReason { get; set; }

    public string[] Findings { get; set; } = [];

    /// <summary>The JSON of how numbers of former Gebietsstände were converted.</summary>
    public string Conversions { get; set; } = "[]";

    /// <summary>Changes with every change: who decides upon an older state is noticed.</summary>
    public uint Version { get; init; }
}
