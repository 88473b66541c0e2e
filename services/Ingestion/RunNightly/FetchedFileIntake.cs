using Microsoft.EntityFrameworkCore;
using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.Ingestion.FetchSource;
using Sozialplanung.Ingestion.Sources;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.RunNightly;

/// <summary>Fetches the file of a dataset from its address and brings it through like one that was delivered.</summary>
internal sealed class FetchedFileIntake(
    ServiceDatabase<IngestionDb> database,
    RunFiles run,
    DeliveryFiles files,
    SourceFetch source,
    SourceSecrets secrets,
    TimeProvider clock
)
{
    // A web server that restarts at night must not cost a day.
    private static readonly TimeSpan[] _pauses = [TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(2)];

    /// <summary>False where the file is unchanged since the last time. Errors: <see cref="FetchFaultException"/>.</summary>
    public async Task<bool> TakeInAsync(DatasetOfRun dataset, Func<Guid, Task<string>> check, CancellationToken cancellationToken)
    {
        var taken = (await run.OfAsync(dataset, cancellationToken)).ToList();
        // A broken run may have taken in some files of a folder; the one file of a web address it has or has not.
        if (taken.Count == 0 || IsFolder(dataset))
        {
            var fetched = await FetchAsync(dataset, taken.Count > 0, cancellationToken);
            if (fetched.IsUnchanged)
            {
                return false;
            }

            foreach (var file in fetched.Files)
            {
                if (taken.Exists(row => row.FileName == file.Name))
                {
                    files.Delete(file.Stored.Name);
                }
                else
                {
                    taken.Add(await EnterAsync(dataset, file, cancellationToken));
                }
            }

            if (taken.Count > 0)
            {
                await NoteAsync(dataset, taken[0].DeliveryId, fetched.Validators, cancellationToken);
            }
        }

        foreach (var file in taken.Where(file => file.Outcome is null))
        {
            var outcome = await check(file.DeliveryId);
            await run.ChangeAsync(file, row => row.Outcome = outcome, cancellationToken);
        }

        return true;
    }

    private async Task<NightlyFileRow> EnterAsync(DatasetOfRun dataset, FetchedFile file, CancellationToken cancellationToken) =>
        !dataset.IsByHand && await run.DecidedAsync(dataset, file.Stored, cancellationToken) is { } delivery
            ? await run.NoteAsync(dataset, file, delivery, cancellationToken)
            : await run.EnterAsync(dataset, file.Name, file.Stored, cancellationToken);

    private static bool IsFolder(DatasetOfRun dataset) =>
        dataset.Source!.Address.StartsWith(SourceAccess.Sftp, StringComparison.OrdinalIgnoreCase);

    private async Task<Fetched> FetchAsync(DatasetOfRun dataset, bool isResumed, CancellationToken cancellationToken)
    {
        var entered = dataset.Source!;
        var secret = entered.Secret is null ? null : secrets.Reveal(dataset.Code, entered.Secret);
        var access = new SourceAccess(
            new Uri(entered.Address),
            entered.SignIn,
            entered.UserName,
            entered.Header,
            secret,
            entered.HostKey,
            entered.Service,
            entered.Layer
        );
        var known = isResumed ? null : await KnownAsync(dataset, cancellationToken);
        foreach (var pause in dataset.IsByHand ? [] : _pauses)
        {
            try
            {
                return await source.FetchAsync(access, known, cancellationToken);
            }
            catch (FetchFaultException e) when (e.IsPassing)
            {
                await Task.Delay(pause, clock, cancellationToken);
            }
        }

        return await source.FetchAsync(access, known, cancellationToken);
    }

    /// <summary>
    /// That the file is the same is of use only where it was read as the dataset is defined today. A person who fetches by hand
    /// wants it again, unless what it brought counts.
    /// </summary>
    private async Task<Validators?> KnownAsync(DatasetOfRun wanted, CancellationToken cancellationToken)
    {
        var source = wanted.Source!;
        if (source.FetchedDelivery is null)
        {
            return null;
        }

        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var counts = await (
            from delivery in session.Deliveries
            join dataset in session.Datasets on delivery.Dataset equals dataset.Code
            where
                delivery.Id == source.FetchedDelivery
                && (delivery.State == "accepted" || !wanted.IsByHand)
                && delivery.DatasetVersion == dataset.DefinitionVersion
            select delivery.Id
        ).AnyAsync(cancellationToken);
        return counts ? new Validators(source.ETag, source.LastModified) : null;
    }

    private async Task NoteAsync(DatasetOfRun dataset, Guid delivery, Validators? validators, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        // Somebody may have entered another address meanwhile.
        await session
            .DatasetSources.Where(row =>
                row.Dataset == dataset.Code
                && row.Address == dataset.Source!.Address
                && row.Service == dataset.Source.Service
                && row.Layer == dataset.Source.Layer
            )
            .ExecuteUpdateAsync(
                row =>
                    row.SetProperty(source => source.ETag, validators == null ? null : validators.ETag)
                        .SetProperty(source => source.LastModified, validators == null ? null : validators.LastModified)
                        .SetProperty(source => source.FetchedDelivery, validators == null ? null : delivery),
                cancellationToken
            );
        await session.CommitAsync(cancellationToken);
    }
}
