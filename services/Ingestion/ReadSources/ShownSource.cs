using Sozialplanung.Ingestion.Timetables;

namespace Sozialplanung.Ingestion.ReadSources;

/// <summary>Where a dataset is fetched from and when, and what came of it last. Its secret is never among it.</summary>
public sealed record ShownSource
{
    public required string Dataset { get; init; }

    public required string Name { get; init; }

    /// <summary><c>folder, http, sftp, wfs, ogc-features</c>.</summary>
    public required string Kind { get; init; }

    public required string Address { get; init; }

    /// <summary>The layer of a service.</summary>
    public required string Layer { get; init; }

    /// <summary>The folder below the watch folder.</summary>
    public required string Folder { get; init; }

    public required string SignIn { get; init; }

    public required string UserName { get; init; }

    public required string Header { get; init; }

    /// <summary>Fingerprint of the confirmed key of an SFTP server.</summary>
    public required string HostKey { get; init; }

    public required bool HasSecret { get; init; }

    /// <summary>None: it is fetched with the night of the installation.</summary>
    public Timetable? Timetable { get; init; }

    public required string TimetableWords { get; init; }

    public DateTimeOffset? NextRun { get; init; }

    /// <summary>The run that fetches it at this moment.</summary>
    public Guid? RunningRun { get; init; }

    public string? LastOutcome { get; init; }

    public string? LastText { get; init; }

    public DateTimeOffset? LastFinishedAt { get; init; }

    public DateTimeOffset? UpdatedAt { get; init; }

    public string? UpdatedBy { get; init; }
}

/// <summary>What a run brought for a dataset: <c>failed, quarantined, unconfirmed, accepted, repeated, unchanged, empty</c>, and its files.</summary>
public sealed record ShownFetch
{
    public required Guid RunId { get; init; }

    public required string Dataset { get; init; }

    public required string DatasetName { get; init; }

    public required string Outcome { get; init; }

    public required string Text { get; init; }

    public required string StartedBy { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset FinishedAt { get; init; }

    public required IReadOnlyList<ShownFetchedFile> Files { get; init; }
}

/// <summary>A file of a run: <c>accepted, unconfirmed, quarantined, repeated, withdrawn</c>; none: still being checked.</summary>
public sealed record ShownFetchedFile(string FileName, string? Outcome, Guid DeliveryId);
