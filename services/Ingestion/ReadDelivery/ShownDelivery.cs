using Sozialplanung.Ingestion.CheckDelivery;
using Sozialplanung.Ingestion.CheckQuality;
using Sozialplanung.Ingestion.ChooseDivision;
using Sozialplanung.Ingestion.CountRegister;

namespace Sozialplanung.Ingestion.ReadDelivery;

/// <summary>A delivery and what became of it.</summary>
public sealed record ShownDelivery
{
    public required Guid Id { get; init; }

    public required string Dataset { get; init; }

    public required string FileName { get; init; }

    public required string Sha256 { get; init; }

    public required long Size { get; init; }

    /// <summary><c>received, checking, unconfirmed, accepted, quarantined, withdrawn</c>.</summary>
    public required string State { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public required string ReceivedBy { get; init; }

    public DateTimeOffset? CheckedAt { get; init; }

    public string FileDescription { get; init; } = "";

    public long Rows { get; init; }

    public long Accepted { get; init; }

    public long Rejected { get; init; }

    public long Skipped { get; init; }

    public long Observations { get; init; }

    /// <summary>Share of the rows of a register that have an area, 0 to 1.</summary>
    public double? MatchRate { get; init; }

    public MatchClasses? MatchClasses { get; init; }

    public required IReadOnlyList<string> Periods { get; init; }

    /// <summary>The Gebietsstand whose areas it names; empty while it has not been checked.</summary>
    public string DivisionVersion { get; init; } = "";

    /// <summary>Against which Gebietsstand it was read, and why; null while it has not been checked, or could not be read.</summary>
    public DivisionReport? Division { get; init; }

    public int FindingCount { get; init; }

    /// <summary>The first hundred; all of them by <c>findings.csv</c>.</summary>
    public required IReadOnlyList<ShownFinding> Findings { get; init; }

    public Verdict? Verdict { get; init; }

    /// <summary>Whether a person may let it through with a reason.</summary>
    public bool CanBeReleased { get; init; }

    /// <summary>Who has asked to let it through; another person decides.</summary>
    public string? ReleaseAskedBy { get; init; }

    public DateTimeOffset? ReleaseAskedAt { get; init; }

    public string? ReleaseReason { get; init; }

    /// <summary>Set where it replaces accepted values, or would.</summary>
    public ReplacementReport? Replacement { get; init; }

    /// <summary>Who said yes to the change of accepted values.</summary>
    public string? ConfirmedBy { get; init; }

    public DateTimeOffset? ConfirmedAt { get; init; }

    /// <summary>Set where it was taken over although its check had put it aside.</summary>
    public ShownOverride? Override { get; init; }

    /// <summary>When the values had arrived in the evaluation, or could not be taken in (<see cref="LoadFailure"/>).</summary>
    public DateTimeOffset? LoadedAt { get; init; }

    /// <summary>Why the values of an accepted delivery are not in the evaluation; null where they are, or are on their way.</summary>
    public string? LoadFailure { get; init; }

    public string? DecidedBy { get; init; }

    public DateTimeOffset? DecidedAt { get; init; }

    public string? DecisionReason { get; init; }

    public Guid? JobId { get; init; }
}

/// <summary>A finding as it is shown: severity <c>error, warning, info</c>, the line of the file, the label of the
/// column.</summary>
public sealed record ShownFinding
{
    public required string Severity { get; init; }

    public required string Rule { get; init; }

    public long? Row { get; init; }

    public string? Column { get; init; }

    public required string Text { get; init; }

    /// <summary>What it says of the values of another dataset; empty for whoever may not see that one as well.</summary>
    public IReadOnlyList<ShownFindingDetail> Details { get; init; } = [];
}

/// <summary>A place, with the values of both datasets.</summary>
public sealed record ShownFindingDetail(long? Row, string Text);
