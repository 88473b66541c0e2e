using Microsoft.EntityFrameworkCore;
using Npgsql;
using Sozialplanung.Ingestion.FetchGeography;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.AreaCopy;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;
using Sozialplanung.ServiceDefaults.Jobs;

namespace Sozialplanung.Ingestion.CheckDelivery;

internal delegate Task ReportProgress(long done, long total, string text, CancellationToken cancellationToken);

/// <summary>
/// Checks a delivery from its file to its verdict. Nothing is written before the end; then everything in one transaction. Run
/// twice it does the same once: a delivery that is decided is left alone.
/// </summary>
internal sealed partial class CheckDeliveryHandler(
    ServiceDatabase<IngestionDb> database,
    DeliveryCheck check,
    CheckedDeliveryStore store,
    AreaFetch areas,
    StreetFetch streets,
    ILogger<CheckDeliveryHandler> logger
)
{
    /// <summary>Returns the state the delivery ended in.</summary>
    public async Task<string> HandleAsync(Guid deliveryId, ReportProgress report, CancellationToken cancellationToken)
    {
        var (delivery, definition) = await StartAsync(deliveryId, cancellationToken);
        if (!delivery.IsOpen)
        {
            return delivery.State;
        }

        var memory = JobMemory.Now;
        CheckResult result;
        string? state;
        do
        {
            result = await CheckAsync(delivery, definition, report, cancellationToken);
            await report(1, 1, "Die Ergebnisse werden gespeichert.", cancellationToken);
            state = await store.WriteAsync(delivery, definition, result, cancellationToken);
        } while (state is null);

        LogChecked(delivery.Id, delivery.Dataset, state, result.Observations, result.Findings.Count);
        await store.DeleteDueFilesAsync(cancellationToken);
        // A night is one job of many files.
        JobMemory.GiveBack(memory);
        return state;
    }

    private async Task<CheckResult> CheckAsync(
        DeliveryRow delivery,
        DatasetDefinition definition,
        ReportProgress report,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var result = await check.RunAsync(delivery, definition, report, Caller.System, cancellationToken);
            return MayBeOutdated(result) && await TryFetchGeographyAsync(cancellationToken)
                ? await check.RunAsync(delivery, definition, report, Caller.System, cancellationToken)
                : result;
        }
        catch (Exception e)
            when (!cancellationToken.IsCancellationRequested
                && e is not (NpgsqlException or IOException or HttpRequestException or TimeoutException or NotYetException)
            )
        {
            // A fault of ours must not leave the delivery hanging: it is put aside, and recorded.
            LogFailed(e, delivery.Id);
            return CheckResult.OfFailure();
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await store.WithdrawIfCancelledAsync(delivery);
            throw;
        }
    }

    private async Task<(DeliveryRow Delivery, DatasetDefinition Definition)> StartAsync(
        Guid id,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var delivery =
            await session.HoldDeliveryAsync(id, cancellationToken)
            ?? throw new InvalidOperationException($"There is no delivery {id}.");
        var dataset = await session.Datasets.SingleAsync(dataset => dataset.Code == delivery.Dataset, cancellationToken);
        if (delivery.IsOpen)
        {
            delivery.State = "checking";
            delivery.DatasetVersion = dataset.DefinitionVersion;
        }

        await session.CommitAsync(cancellationToken);
        return (delivery, dataset.ReadDefinition());
    }

    /// <summary>Before areas are called unknown, our copy of them is brought up to date.</summary>
    private static bool MayBeOutdated(CheckResult result) =>
        result.Areas.Count == 0
        || result.MatchClasses is { Total: > 0, Rate: < 0.9 }
        || result.Findings.All().Any(finding => finding.Rule is "unknown-area" or "wrong-level");

    private async Task<bool> TryFetchGeographyAsync(CancellationToken cancellationToken)
    {
        try
        {
            await areas.FetchCurrentAsync(cancellationToken);
            await streets.FetchAsync(cancellationToken);
            return true;
        }
        catch (Exception e) when (e is HttpRequestException or InvalidOperationException)
        {
            LogNotFetched(e.Message);
            return false;
        }
    }

    [LoggerMessage(
        LogLevel.Information,
        "Delivery {DeliveryId} of {Dataset}: {State}, {ObservationCount} observations, {FindingCount} findings"
    )]
    private partial void LogChecked(Guid deliveryId, string dataset, string state, long observationCount, int findingCount);

    [LoggerMessage(LogLevel.Error, "The check of delivery {DeliveryId} failed")]
    private partial void LogFailed(Exception exception, Guid deliveryId);

    [LoggerMessage(LogLevel.Warning, "Geography could not be asked for the current areas: {Reason}")]
    private partial void LogNotFetched(string reason);
}
