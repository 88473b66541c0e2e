using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Contracts.Ingestion;
using Sozialplanung.Ingestion.Clearing;
using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.Ingestion.Findings;
using Sozialplanung.Ingestion.Letters;
using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.CheckDelivery;

/// <summary>Writes the end of a check: state, report, observations, findings, clearing list and event in one
/// transaction.</summary>
internal sealed class CheckedDeliveryStore(
    ServiceDatabase<IngestionDb> database,
    DeliveryFiles files,
    LetterWriter letters,
    JsonSerializerOptions json,
    TimeProvider clock
)
{
    /// <summary>A register that was not taken over is kept so long for the check to be repeated.</summary>
    private const int DaysOfQuarantinedRegister = 30;

    private const int MostAtOnce = 1000;

    private const string CancelIsWished = "select coalesce(bool_or(cancel_requested), false) from job where id = @JobId";

    /// <summary>
    /// Returns the state the delivery has now; not the verdict's where somebody has withdrawn it meanwhile. Null, and nothing is
    /// written, where another delivery of the same periods was accepted or withdrawn during the check: it is to be checked again.
    /// </summary>
    public async Task<string?> WriteAsync(
        DeliveryRow started,
        DatasetDefinition definition,
        CheckResult result,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var delivery = await HeldAsync(session, started, cancellationToken);
        if (delivery.State != "checking")
        {
            return delivery.State;
        }

        await DeliveryInForce.HoldAsync(session, delivery.Dataset, cancellationToken);
        if (
            result.Unreadable is null
            && !await DeliveryInForce.IsStillAsync(
                session,
                delivery,
                result.Book.UsedPeriods(),
                [.. (result.Replacement?.Periods ?? []).Select(before => (before.Period, before.DeliveryId))],
                cancellationToken
            )
        )
        {
            return null;
        }

        var report = Report(result, Judgement.Of(result, definition));
        Finish(delivery, definition, result, report);
        await letters.OfDeliveryAsync(session, delivery, report.News, cancellationToken);
        if (result.Unreadable is null)
        {
            await ObservationTable.WriteAsync(session, delivery.Id, result.Book, result.Areas, definition, cancellationToken);
        }

        await ClearingTable.WriteAsync(session, delivery.Id, result.Unassigned, cancellationToken);
        await FindingTable.WriteAsync(session, delivery.Id, result.Findings, cancellationToken);
        if (delivery is { State: "accepted", CheckedAt: { } acceptedAt })
        {
            session.Enqueue(
                new DeliveryAccepted
                {
                    DeliveryId = delivery.Id,
                    DatasetCode = delivery.Dataset,
                    Periods = delivery.Periods,
                    ObservationCount = delivery.ObservationCount,
                    AcceptedAt = acceptedAt,
                }
            );
        }

        await session.CommitAsync(cancellationToken);
        return delivery.State;
    }

    /// <summary>A stop of the service leaves the delivery open for the next try; a person's wish to cancel ends it.</summary>
    public async Task WithdrawIfCancelledAsync(DeliveryRow started)
    {
        await using var session = await database.OpenAsync(Caller.System, CancellationToken.None);
        if (await session.SingleAsync<bool>(CancelIsWished, new { started.JobId }, CancellationToken.None))
        {
            var delivery = await HeldAsync(session, started, CancellationToken.None);
            if (delivery.State == "checking")
            {
                delivery.State = "withdrawn";
                delivery.DecidedAt = clock.GetUtcNow();
                delivery.DecisionReason = "Die Prüfung wurde abgebrochen.";
                delivery.DeleteFileAt = delivery.DecidedAt;
            }

            await session.CommitAsync(CancellationToken.None);
        }
    }

    /// <summary>Removes raw files whose time is over. The row says so after the file is gone, so a crash in between repeats the
    /// removal.</summary>
    public async Task DeleteDueFilesAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var due = await session
            .Deliveries.Where(delivery => delivery.StoredFile != null && delivery.DeleteFileAt <= now)
            .OrderBy(delivery => delivery.DeleteFileAt)
            .Select(delivery => delivery.StoredFile)
            .Take(MostAtOnce)
            .ToListAsync(cancellationToken);
        foreach (var file in due)
        {
            files.Delete(file!);
        }

        await session
            .Deliveries.Where(delivery => due.Contains(delivery.StoredFile))
            .ExecuteUpdateAsync(delivery => delivery.SetProperty(row => row.StoredFile, (string?)null), cancellationToken);
        await session.CommitAsync(cancellationToken);
    }

    private void Finish(DeliveryRow delivery, DatasetDefinition definition, CheckResult result, DeliveryReport report)
    {
        var now = clock.GetUtcNow();
        delivery.State =
            report.Verdict.Colour == "red" ? "quarantined"
            : result.Replacement is { ChangesValues: true } ? "unconfirmed"
            : "accepted";
        delivery.Periods = result.Unreadable is null ? result.Book.UsedPeriods() : [];
        delivery.ObservationCount = result.Observations;
        delivery.FindingCount = result.Findings.Count;
        delivery.IsReadable = result.Unreadable is null;
        delivery.DivisionVersion = result.Areas.DivisionVersion;
        delivery.Report = JsonSerializer.Serialize(report, json);
        delivery.CheckedAt = now;
        delivery.DeleteFileAt = DeleteAt(definition, delivery.State, now);
    }

    private static async Task<DeliveryRow> HeldAsync(
        IngestionDb session,
        DeliveryRow started,
        CancellationToken cancellationToken
    ) =>
        await session.HoldDeliveryAsync(started.Id, cancellationToken)
        ?? throw new InvalidOperationException($"Delivery {started.Id} is gone.");

    private static DateTimeOffset? DeleteAt(DatasetDefinition definition, string state, DateTimeOffset now)
    {
        var isRegister = definition.Profile.Layout == TableLayout.Register;
        return definition.Profile.DaysToKeepFile is { } days
            ? now.AddDays(state == "accepted" ? days : Math.Max(days, isRegister ? DaysOfQuarantinedRegister : 0))
            : null;
    }

    private static DeliveryReport Report(CheckResult result, Verdict verdict) =>
        new()
        {
            FileDescription = result.FileDescription,
            Division = result.Unreadable is null ? result.Division : null,
            Rows = result.Rows,
            Accepted = result.Accepted,
            Rejected = result.Rejected,
            Skipped = result.Skipped,
            Totals = result.Totals,
            MatchClasses = result.MatchClasses,
            Errors = result.Findings.ErrorCount,
            Warnings = result.Findings.WarningCount,
            Replacement = result.Replacement,
            Verdict = verdict,
        };
}
