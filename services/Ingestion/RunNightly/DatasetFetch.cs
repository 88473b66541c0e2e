using Microsoft.EntityFrameworkCore;
using Sozialplanung.Ingestion.CheckDelivery;
using Sozialplanung.Ingestion.Sources;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.RunNightly;

internal delegate Task TellProgress(string text, CancellationToken cancellationToken);

/// <summary>Fetches one dataset in one run: from its folder or its address, through the check, to one verdict.</summary>
internal sealed partial class DatasetFetch(
    ServiceDatabase<IngestionDb> database,
    WatchFolder folder,
    WatchedFileIntake watched,
    FetchedFileIntake fetched,
    RunFiles run,
    CheckDeliveryHandler check,
    TimeProvider clock,
    ILogger<DatasetFetch> logger
)
{
    public async Task RunAsync(DatasetOfRun dataset, TellProgress tell, CancellationToken cancellationToken)
    {
        // Most folders are empty on most nights.
        if (!dataset.HasAddress && !dataset.IsAlone && folder.FilesOf(dataset).Count == 0 && !await HasFilesAsync())
        {
            return;
        }

        await using var hold = await DatasetHold.TakeAsync(database, dataset.Code, cancellationToken);
        if (await IsDoneAsync(dataset, cancellationToken))
        {
            return;
        }

        var started = clock.GetUtcNow();
        var outcome = dataset.HasAddress
            ? await OfAddressAsync(dataset, tell, cancellationToken)
            : await OfFolderAsync(dataset, tell, cancellationToken);
        await NoteAsync(dataset, outcome, started, cancellationToken);
        return;

        async Task<bool> HasFilesAsync() => (await run.OfAsync(dataset, cancellationToken)).Count > 0;
    }

    private async Task<DatasetOutcome> OfAddressAsync(
        DatasetOfRun dataset,
        TellProgress tell,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await tell("Die Datei wird abgerufen.", cancellationToken);
            return await fetched.TakeInAsync(dataset, id => CheckAsync(id, "", tell, cancellationToken), cancellationToken)
                ? await OfFilesAsync(dataset, cancellationToken)
                : DatasetOutcome.OfUnchanged;
        }
        catch (Exception e) when (e is FetchFaultException or UnknownHostKeyException)
        {
            LogNotFetched(dataset.Code, e.Message);
            return DatasetOutcome.OfFault(e.Message);
        }
    }

    private async Task<DatasetOutcome> OfFolderAsync(DatasetOfRun dataset, TellProgress tell, CancellationToken cancellationToken)
    {
        foreach (var file in folder.FilesOf(dataset))
        {
            await tell(file.Name, cancellationToken);
            await watched.TakeInAsync(
                dataset,
                file,
                id => CheckAsync(id, $"{file.Name}. ", tell, cancellationToken),
                cancellationToken
            );
        }

        await run.FinishMovesAsync(dataset, cancellationToken);
        return await OfFilesAsync(dataset, cancellationToken);
    }

    private Task<string> CheckAsync(Guid delivery, string file, TellProgress tell, CancellationToken cancellationToken) =>
        check.HandleAsync(delivery, (_, _, text, token) => tell($"{file}{text}", token), cancellationToken);

    private async Task<DatasetOutcome> OfFilesAsync(DatasetOfRun dataset, CancellationToken cancellationToken) =>
        DatasetOutcome.OfFiles([.. (await run.OfAsync(dataset, cancellationToken)).Select(file => file.Outcome)]);

    private async Task<bool> IsDoneAsync(DatasetOfRun dataset, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        return await session.NightlyDatasets.AnyAsync(
            line => line.RunId == dataset.RunId && line.Dataset == dataset.Code,
            cancellationToken
        );
    }

    private async Task NoteAsync(
        DatasetOfRun dataset,
        DatasetOutcome outcome,
        DateTimeOffset started,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        session.Add(
            new NightlyDatasetRow
            {
                RunId = dataset.RunId,
                Dataset = dataset.Code,
                Outcome = outcome.Outcome,
                Text = outcome.Text,
                StartedAt = started,
                FinishedAt = clock.GetUtcNow(),
            }
        );
        await session.CommitAsync(cancellationToken);
    }

    [LoggerMessage(LogLevel.Warning, "Dataset {Dataset} could not be fetched: {Reason}")]
    private partial void LogNotFetched(string dataset, string reason);
}
