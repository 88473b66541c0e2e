using System.Text.Json;
using Sozialplanung.Ingestion.CheckDelivery;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.ReadDelivery;

/// <summary>Reads deliveries as they are shown, as the caller may see them.</summary>
internal sealed class DeliveryReader(ServiceDatabase database, JsonSerializerOptions json)
{
    private const int ShownFindings = 100;

    private const string Columns = """
        id, dataset, file_name, sha256, size, state, received_at, received_by, checked_at, observation_count as observations, periods, finding_count,
        decided_by, decided_at, decision_reason, job_id, is_readable, report::text as report
        """;

    public const string Findings = """
        select severity, rule, row_number as row, column_name as column, text from finding where delivery_id = @id order by ordinal
        """;

    public async Task<ShownDelivery?> ReadAsync(Guid id, Caller caller, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (
            await session.SingleOrDefaultAsync<Row>(
                $"select {Columns} from delivery where id = @id",
                new { id },
                cancellationToken
            )
            is not { } row
        )
        {
            return null;
        }

        var findings = await session.QueryAsync<ShownFinding>($"{Findings} limit {ShownFindings}", new { id }, cancellationToken);
        return Shown(row, findings);
    }

    public async Task<IReadOnlyList<ShownDelivery>> ListAsync(
        string? dataset,
        string? state,
        int limit,
        Caller caller,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var rows = await session.QueryAsync<Row>(
            $"select {Columns} from delivery where (@dataset is null or dataset = @dataset) and (@state is null or state = @state) order by received_at desc limit @limit",
            new
            {
                dataset,
                state,
                limit,
            },
            cancellationToken
        );
        return [.. rows.Select(row => Shown(row, []))];
    }

    private ShownDelivery Shown(Row row, IReadOnlyList<ShownFinding> findings)
    {
        var report = row.Report is null ? null : JsonSerializer.Deserialize<DeliveryReport>(row.Report, json);
        return new ShownDelivery
        {
            Id = row.Id,
            Dataset = row.Dataset,
            FileName = row.FileName,
            Sha256 = row.Sha256,
            Size = row.Size,
            State = row.State,
            ReceivedAt = row.ReceivedAt,
            ReceivedBy = row.ReceivedBy,
            CheckedAt = row.CheckedAt,
            FileDescription = report?.FileDescription ?? "",
            Rows = report?.Rows ?? 0,
            Accepted = report?.Accepted ?? 0,
            Rejected = report?.Rejected ?? 0,
            Skipped = report?.Skipped ?? 0,
            Observations = row.Observations,
            MatchRate = report?.MatchClasses?.Rate,
            MatchClasses = report?.MatchClasses,
            Periods = row.Periods,
            FindingCount = row.FindingCount,
            Findings = findings,
            Verdict = report?.Verdict,
            JobId = row.JobId,
            CanBeReleased = row is { State: "quarantined", IsReadable: true, Observations: > 0 },
            DecidedBy = row.DecidedBy,
            DecidedAt = row.DecidedAt,
            DecisionReason = row.DecisionReason,
        };
    }

    private sealed record Row
    {
        public Guid Id { get; init; }

        public string Dataset { get; init; } = "";

        public string FileName { get; init; } = "";

        public string Sha256 { get; init; } = "";

        public long Size { get; init; }

        public string State { get; init; } = "";

        public DateTimeOffset ReceivedAt { get; init; }

        public string ReceivedBy { get; init; } = "";

        public DateTimeOffset? CheckedAt { get; init; }

        public long Observations { get; init; }

        public string[] Periods { get; init; } = [];

        public int FindingCount { get; init; }

        public string? DecidedBy { get; init; }

        public DateTimeOffset? DecidedAt { get; init; }

        public string? DecisionReason { get; init; }

        public Guid? JobId { get; init; }

        public bool IsReadable { get; init; }

        public string? Report { get; init; }
    }
}
