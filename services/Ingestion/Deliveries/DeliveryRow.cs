namespace Sozialplanung.Ingestion.Deliveries;

/// <summary>A delivery as it is needed to check it or decide about it.</summary>
internal sealed record DeliveryRow
{
    public const string Columns =
        "id, dataset, file_name, sha256, stored_file, given_period, state, periods, observation_count, is_readable, job_id";

    public required Guid Id { get; init; }

    public required string Dataset { get; init; }

    public required string FileName { get; init; }

    public required string Sha256 { get; init; }

    public string? StoredFile { get; init; }

    public string? GivenPeriod { get; init; }

    public required string State { get; init; }

    public required string[] Periods { get; init; }

    public required long ObservationCount { get; init; }

    public required bool IsReadable { get; init; }

    public Guid? JobId { get; init; }

    public bool IsOpen => State is "received" or "checking";
}
