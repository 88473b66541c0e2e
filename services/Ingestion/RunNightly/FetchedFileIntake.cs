using Microsoft.EntityFrameworkCore;
using Sozialplanung.Ingestion.FetchOverHttp;
using Sozialplanung.Ingestion.Sources;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.RunNightly;

/// <summary>Fetches the file of a dataset from its address and brings it through like one that was delivered.</summary>
internal sealed class FetchedFileIntake(ServiceDatabase<IngestionDb> database, RunFiles run, HttpFetch http, Secrets secrets)
{
    /// <summary>False where the file is unchanged since the last time. Errors: <see cref="FetchFaultException"/>.</summary>
    public async Task<bool> TakeInAsync(DatasetOfRun dataset, Func<Guid, Task<string>> check, CancellationToken cancellationToken)
    {
        var taken = await run.OfAsync(dataset, cancellationToken);
        if (taken.Count == 0)
        {
            var fetched = await FetchAsync(dataset, cancellationToken);
            if (fetched.IsUnchanged)
            {
                return false;
            }

            var entered = new List<NightlyFileRow>();
            foreach (var file in fetched.Files)
            {
                entered.Add(await EnterAsync(dataset, file, cancellationToken));
            }

            await NoteAsync(dataset, entered[0].DeliveryId, fetched.Validators, cancellationToken);
            taken = entered;
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

    private async Task<Fetched> FetchAsync(DatasetOfRun dataset, CancellationToken cancellationToken)
    {
        var source = dataset.Source!;
        var secret = source.Secret is null ? null : secrets.Reveal(dataset.Code, source.Secret);
        var access = new SourceAccess(new Uri(source.Address), source.SignIn, source.UserName, source.Header, secret);
        return await http.FetchAsync(access, await KnownAsync(dataset, cancellationToken), cancellationToken);
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
            .DatasetSources.Where(row => row.Dataset == dataset.Code && row.Address == dataset.Source!.Address)
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
