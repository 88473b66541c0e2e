using Microsoft.EntityFrameworkCore;
using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Sources;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.RunNightly;

/// <summary>The files of a run and the deliveries made of them, as the database keeps them.</summary>
internal sealed class RunFiles(ServiceDatabase<IngestionDb> database, DeliveryFiles files)
{
    /// <summary>What a broken run had noted of its files of this dataset.</summary>
    public async Task<IReadOnlyList<NightlyFileRow>> OfAsync(DatasetOfRun dataset, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        return await session
            .NightlyFiles.Where(row => row.RunId == dataset.RunId && row.Dataset == dataset.Code)
            .OrderBy(row => row.FileName)
            .ToListAsync(cancellationToken);
    }

    /// <summary>
    /// The delivery that the same file has made before, read as the dataset is defined today, where a person has to decide about it or
    /// has withdrawn it: the clock does not deliver it again.
    /// </summary>
    public async Task<Guid?> DecidedAsync(DatasetOfRun dataset, StoredFile stored, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var last = await session
            .Deliveries.Where(delivery =>
                delivery.Dataset == dataset.Code
                && delivery.Sha256 == stored.Sha256
                && session.Datasets.Any(row => row.Code == dataset.Code && row.DefinitionVersion == delivery.DatasetVersion)
            )
            .OrderByDescending(delivery => delivery.ReceivedAt)
            .Select(delivery => new { delivery.Id, delivery.State })
            .FirstOrDefaultAsync(cancellationToken);
        return last?.State is "quarantined" or "withdrawn" ? last.Id : null;
    }

    /// <summary>Notes a file whose delivery was there already.</summary>
    public async Task<NightlyFileRow> NoteAsync(
        DatasetOfRun dataset,
        FetchedFile file,
        Guid delivery,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var row = new NightlyFileRow
        {
            RunId = dataset.RunId,
            Dataset = dataset.Code,
            FileName = file.Name,
            DeliveryId = delivery,
            Outcome = DatasetOutcome.Repeated,
            IsMoved = true,
        };
        session.Add(row);
        await session.CommitAsync(cancellationToken);
        files.Delete(file.Stored.Name);
        return row;
    }

    /// <summary>Makes a delivery of a stored file, or finds the one that the same file has made before.</summary>
    public async Task<NightlyFileRow> EnterAsync(
        DatasetOfRun dataset,
        string name,
        StoredFile stored,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var (delivery, isRepeated) = await DeliveryIntake.TakeAsync(
            session,
            await DefinitionAsync(session, dataset.Code, cancellationToken),
            name,
            given: null,
            division: null,
            stored,
            cancellationToken
        );
        var taken =
            await session.NightlyFiles.FindAsync([dataset.RunId, dataset.Code, name], cancellationToken)
            ?? session
                .Add(
                    new NightlyFileRow
                    {
                        RunId = dataset.RunId,
                        Dataset = dataset.Code,
                        FileName = name,
                    }
                )
                .Entity;
        taken.DeliveryId = delivery.Id;
        // A delivery of the same file that is still open is one a dead run left behind: it is checked, not called repeated.
        taken.Outcome = isRepeated && !delivery.IsOpen ? DatasetOutcome.Repeated : null;
        taken.IsMoved = false;
        await session.CommitAsync(cancellationToken);
        if (isRepeated)
        {
            files.Delete(stored.Name);
        }

        return taken;
    }

    public async Task ChangeAsync(NightlyFileRow file, Action<NightlyFileRow> change, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        session.Attach(file);
        change(file);
        await session.CommitAsync(cancellationToken);
    }

    /// <summary>Files that were moved by a run that died before it could note so.</summary>
    public async Task FinishMovesAsync(DatasetOfRun dataset, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        await session
            .NightlyFiles.Where(file => file.RunId == dataset.RunId && file.Dataset == dataset.Code && file.Outcome != null)
            .ExecuteUpdateAsync(file => file.SetProperty(row => row.IsMoved, true), cancellationToken);
        await session.CommitAsync(cancellationToken);
    }

    /// <summary>Persons' data: the copy taken in is kept as long as its profile says, a second one is not.</summary>
    public async Task<bool> AreShortLivedAsync(string dataset, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        return (await DefinitionAsync(session, dataset, cancellationToken)).Profile.DaysToKeepFile is not null;
    }

    private static async Task<DatasetDefinition> DefinitionAsync(
        IngestionDb session,
        string dataset,
        CancellationToken cancellationToken
    ) => (await session.Datasets.SingleAsync(row => row.Code == dataset, cancellationToken)).ReadDefinition();
}
