using System.Text.Json;
using Sozialplanung.Contracts.Ingestion;
using Sozialplanung.Ingestion.Clearing;
using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.Ingestion.Findings;
using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.CheckDelivery;

/// <summary>Writes the end of a check: state, report, observations, findings, clearing list and event in one
/// transaction.</summary>
internal sealed class CheckedDeliveryStore(
    ServiceDatabase database,
    DeliveryFiles files,
    JsonSerializerOptions json,
    TimeProvider clock
)
{
    /// <summary>A register that was not taken over is kept so long for the check to be repeated.</summary>
    private const int DaysOfQuarantinedRegister = 30;

    private const string Finish = """
        update delivery set state = @state, periods = @periods, observation_count = @observations, finding_count = @findings,
               is_readable = @isReadable, report = @report::jsonb, division_version = @divisionVersion, checked_at = @now, delete_file_at = @deleteAt
        where id = @Id and state = 'checking'
        """;

    public async Task<string> WriteAsync(
        DeliveryRow delivery,
        DatasetDefinition definition,
        CheckResult result,
        CancellationToken cancellationToken
    )
    {
        var verdict = Judgement.Of(result, definition);
        var state = verdict.Colour == "red" ? "quarantined" : "accepted";
        var now = clock.GetUtcNow();
        var periods = result.Unreadable is null ? result.Book.UsedPeriods() : [];
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var isOpen = await session.ExecuteAsync(
            Finish,
            new
            {
                delivery.Id,
                state,
                periods,
                observations = result.Observations,
                findings = result.Findings.Count,
                isReadable = result.Unreadable is null,
                divisionVersion = result.Areas.DivisionVersion,
                report = JsonSerializer.Serialize(Report(result, verdict), json),
                now,
                deleteAt = DeleteAt(definition, state, now),
            },
            cancellationToken
        );
        if (isOpen == 0)
        {
            return await session.SingleAsync<string>(
                "select state from delivery where id = @Id",
                new { delivery.Id },
                cancellationToken
            );
        }

        if (result.Unreadable is null)
        {
            await ObservationTable.WriteAsync(session, delivery.Id, result.Book, result.Areas, definition, cancellationToken);
        }

        await ClearingTable.WriteAsync(session, delivery.Id, result.Unassigned, cancellationToken);
        await FindingTable.WriteAsync(session, delivery.Id, result.Findings, cancellationToken);
        if (state == "accepted")
        {
            session.Enqueue(
                new DeliveryAccepted
                {
                    DeliveryId = delivery.Id,
                    DatasetCode = delivery.Dataset,
                    Periods = periods,
                    ObservationCount = result.Observations,
                    AcceptedAt = now,
                }
            );
        }

        await session.CommitAsync(cancellationToken);
        return state;
    }

    /// <summary>Removes raw files whose time is over. The row says so after the file is gone, so a crash in between repeats the
    /// removal.</summary>
    public async Task DeleteDueFilesAsync(CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var due = await session.QueryAsync<string>(
            "select stored_file from delivery where stored_file is not null and delete_file_at <= @now limit 1000",
            new { now = clock.GetUtcNow() },
            cancellationToken
        );
        foreach (var file in due)
        {
            files.Delete(file);
        }

        await session.ExecuteAsync(
            "update delivery set stored_file = null where stored_file = any(@due)",
            new { due = due.ToArray() },
            cancellationToken
        );
        await session.CommitAsync(cancellationToken);
    }

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
            Rows = result.Rows,
            Accepted = result.Accepted,
            Rejected = result.Rejected,
            Skipped = result.Skipped,
            Totals = result.Totals,
            MatchClasses = result.MatchClasses,
            Errors = result.Findings.ErrorCount,
            Warnings = result.Findings.WarningCount,
            Verdict = verdict,
        };
}
