using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Ingestion.CheckDelivery;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.ReadDelivery;

/// <summary>Reads deliveries as they are shown, as the caller may see them.</summary>
internal sealed class DeliveryReader(ServiceDatabase<IngestionDb> database, JsonSerializerOptions json)
{
    private const int ShownFindings = 100;

    public static IQueryable<ShownFinding> Findings(IngestionDb session, Guid deliveryId) =>
        session
            .Findings.Where(finding => finding.DeliveryId == deliveryId)
            .OrderBy(finding => finding.Ordinal)
            .Select(finding => new ShownFinding
            {
                Severity = finding.Severity,
                Rule = finding.Rule,
                Row = finding.RowNumber,
                Column = finding.ColumnName,
                Text = finding.Text,
                // The policy of the table lets through what the caller may see of both datasets.
                Details = session
                    .FindingDetails.Where(detail => detail.DeliveryId == finding.DeliveryId && detail.Ordinal == finding.Ordinal)
                    .OrderBy(detail => detail.Position)
                    .Select(detail => new ShownFindingDetail(detail.RowNumber, detail.Text))
                    .ToList(),
            });

    public async Task<ShownDelivery?> ReadAsync(Guid id, Caller caller, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await session.Deliveries.FindAsync([id], cancellationToken) is { } row
            ? Shown(row, await Findings(session, id).Take(ShownFindings).ToListAsync(cancellationToken))
            : null;
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
        var rows = await session
            .Deliveries.AsNoTracking()
            .Where(delivery => (dataset == null || delivery.Dataset == dataset) && (state == null || delivery.State == state))
            .OrderByDescending(delivery => delivery.ReceivedAt)
            .Take(limit)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => Shown(row, []))];
    }

    private ShownDelivery Shown(DeliveryRow row, IReadOnlyList<ShownFinding> findings)
    {
        var report = row.Report is null ? null : JsonSerializer.Deserialize<DeliveryReport>(row.Report, json);
        return new ShownDelivery
        {
            Id = row.Id,
            Dataset = row.Dataset,
            FileName = row.FileName,
            Sha256 = row.Sha256,
            DivisionVersion = row.DivisionVersion,
            Division = report?.Division,
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
            Observations = row.ObservationCount,
            MatchRate = report?.MatchClasses?.Rate,
            MatchClasses = report?.MatchClasses,
            Periods = row.Periods,
            FindingCount = row.FindingCount,
            Findings = findings,
            Verdict = VerdictOf(row, report),
            Replacement = report?.Replacement,
            ConfirmedBy = row.ConfirmedBy,
            ConfirmedAt = row.ConfirmedAt,
            JobId = row.JobId,
            CanBeReleased = row.CanBeReleased,
            ReleaseAskedBy = row.ReleaseAskedBy,
            ReleaseAskedAt = row.ReleaseAskedAt,
            ReleaseReason = row.ReleaseReason,
            Override = OverrideOf(row, report),
            LoadedAt = row.LoadedAt,
            LoadFailure = row.LoadFailure,
            DecidedBy = row.DecidedBy,
            DecidedAt = row.DecidedAt,
            DecisionReason = row.DecisionReason,
        };
    }

    /// <summary>A check that was not red says it is taken over; one that would change accepted values is not before the yes.</summary>
    private static Verdict? VerdictOf(DeliveryRow row, DeliveryReport? report) =>
        report is { Verdict.Colour: not "red", Replacement: { ChangesValues: true } replacement }
        && (row.State == "unconfirmed" || row is { State: "withdrawn", ConfirmedBy: null })
            ? Judgement.Unconfirmed(report, replacement, isWaiting: row.State == "unconfirmed")
            : report?.Verdict;

    /// <summary>A delivery whose check was red is accepted only because persons have let it through.</summary>
    private static ShownOverride? OverrideOf(DeliveryRow row, DeliveryReport? report) =>
        row is { State: "accepted", DecidedBy: { } by, DecidedAt: { } at } && report is { Verdict.Colour: "red" }
            ? new ShownOverride
            {
                Errors = report.Errors,
                Warnings = report.Warnings,
                RejectedRows = report.Rejected,
                Despite = report.Verdict.Text,
                AskedBy = row.ReleaseAskedBy,
                AskedAt = row.ReleaseAskedAt,
                AskedReason = row.ReleaseReason,
                ReleasedBy = by,
                ReleasedAt = at,
                ReleasedReason = row.DecisionReason ?? "",
            }
            : null;
}
