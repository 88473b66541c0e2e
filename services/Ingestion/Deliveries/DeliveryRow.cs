namespace Sozialplanung.Ingestion.Deliveries;

/// <summary>A delivery as it is needed to check it or decide about it.</summary>
internal sealed record DeliveryRow(
    Guid Id, string Dataset, string FileName, string Sha256, string? StoredFile, string? GivenPeriod, string State, string[] Periods,
    long ObservationCount, bool IsReadable, Guid? JobId)
{
    public const string Columns =
        "id, dataset, file_name, sha256, stored_file, given_period, state, periods, observation_count, is_readable, job_id";

    public bool IsOpen => State is "received" or "checking";
}
