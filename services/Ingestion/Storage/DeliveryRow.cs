namespace Sozialplanung.Ingestion.Storage;

/// <summary>A file that was delivered, and what became of it.</summary>
internal sealed class DeliveryRow
{
    public required Guid Id { get; init; }

    public required string Dataset { get; init; }

    public required string FileName { get; init; }

    public required string Sha256 { get; init; }

    public required long Size { get; init; }

    public string? StoredFile { get; set; }

    public string? GivenPeriod { get; init; }

    /// <summary>The Gebietsstand whose areas the file names, as who delivered it said; null: the dataset or its
    /// periods decide.</summary>
    public string? GivenDivision { get; init; }

    /// <summary><c>received, checking, unconfirmed, accepted, quarantined, withdrawn</c>; unconfirmed: it would change accepted
    /// values, and nobody has said yes yet.</summary>
    public string State { get; set; } = "received";

    public int DatasetVersion { get; set; }

    public string[] Periods { get; set; } = [];

    public long ObservationCount { get; set; }

    public int FindingCount { get; set; }

    public bool IsReadable { get; set; } = true;

    /// <summary>The JSON of the report of the check.</summary>
    public string? Report { get; set; }

    public string DivisionVersion { get; set; } = "";

    public Guid? JobId { get; set; }

    public DateTimeOffset ReceivedAt { get; init; }

    public required string ReceivedBy { get; init; }

    public DateTimeOffset? CheckedAt { get; set; }

    public DateTimeOffset? DecidedAt { get; set; }

    public string? DecidedBy { get; set; }

    public string? DecisionReason { get; set; }

    /// <summary>When a person said yes to the change of accepted values; null where it took no yes, or nobody has said it.</summary>
    public DateTimeOffset? ConfirmedAt { get; set; }

    public string? ConfirmedBy { get; set; }

    /// <summary>When Indicators had taken its observations in, or had failed to.</summary>
    public DateTimeOffset? LoadedAt { get; set; }

    /// <summary>Why it failed; null where it did not, or is still to come.</summary>
    public string? LoadFailure { get; set; }

    /// <summary>When a first person asked to let it through although it is quarantined; a second one decides.</summary>
    public DateTimeOffset? ReleaseAskedAt { get; set; }

    public string? ReleaseAskedBy { get; set; }

    public string? ReleaseReason { get; set; }

    public DateTimeOffset? DeleteFileAt { get; set; }

    /// <summary>Changes with every change: who decides upon an older state is noticed.</summary>
    public uint Version { get; init; }

    /// <summary>Whether it is put aside and has something that could be taken over.</summary>
    public bool CanBeReleased => State == "quarantined" && IsReadable && ObservationCount > 0;

    public bool IsOpen => State is "received" or "checking";
}
