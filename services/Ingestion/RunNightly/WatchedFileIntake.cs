using Microsoft.EntityFrameworkCore;
using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.RunNightly;

/// <summary>
/// Brings one file of the watch folder through: take in, check, note the outcome, move. After a crash it goes on behind the last
/// step that is in the database.
/// </summary>
internal sealed class WatchedFileIntake(ServiceDatabase<IngestionDb> database, DeliveryFiles files, TimeProvider clock)
{
    /// <summary>A file written to more recently may still be copied.</summary>
    private static readonly TimeSpan _quiet = TimeSpan.FromSeconds(2);

    public async Task TakeInAsync(
        Guid runId,
        WatchedFile file,
        Func<Guid, Task<string>> check,
        CancellationToken cancellationToken
    )
    {
        var taken = await KnownAsync(runId, file, cancellationToken) ?? await StoreAsync(runId, file, cancellationToken);
        if (taken is null)
        {
            return;
        }

        if (taken.Outcome is null)
        {
            var outcome = await check(taken.DeliveryId);
            await ChangeAsync(taken, row => row.Outcome = outcome, cancellationToken);
        }

        await MoveAsync(file, taken.DeliveryId, cancellationToken);
        await ChangeAsync(taken, row => row.IsMoved = true, cancellationToken);
    }

    /// <summary>Files that were moved by a run that died before it could note so.</summary>
    public async Task FinishMovesAsync(Guid runId, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        await session
            .NightlyFiles.Where(file => file.RunId == runId && file.Outcome != null)
            .ExecuteUpdateAsync(file => file.SetProperty(row => row.IsMoved, true), cancellationToken);
        await session.CommitAsync(cancellationToken);
    }

    private async Task<NightlyFileRow?> KnownAsync(Guid runId, WatchedFile file, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        return await session.NightlyFiles.SingleOrDefaultAsync(
            row => row.RunId == runId && row.Dataset == file.Dataset && row.FileName == file.Name && !row.IsMoved,
            cancellationToken
        );
    }

    private async Task<NightlyFileRow?> StoreAsync(Guid runId, WatchedFile file, CancellationToken cancellationToken)
    {
        await WaitUntilQuietAsync(file, cancellationToken);
        StoredFile stored;
        try
        {
            await using var content = new FileStream(
                file.FullPath,
                FileMode.Open,
                FileAccess.Read,
                FileShare.Read,
                1,
                FileOptions.SequentialScan
            );
            stored = await files.StoreAsync(content, cancellationToken);
        }
        catch (FileNotFoundException)
        {
            return null; // another run, or a person, was quicker
        }

        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var (delivery, isRepeated) = await DeliveryIntake.TakeAsync(
            session,
            await DefinitionAsync(session, file.Dataset, cancellationToken),
            file.Name,
            null,
            stored,
            cancellationToken
        );
        var taken =
            await session.NightlyFiles.FindAsync([runId, file.Dataset, file.Name], cancellationToken)
            ?? session
                .Add(
                    new NightlyFileRow
                    {
                        RunId = runId,
                        Dataset = file.Dataset,
                        FileName = file.Name,
                    }
                )
                .Entity;
        taken.DeliveryId = delivery.Id;
        // A delivery of the same file that is still open is one a dead run left behind: it is checked, not called repeated.
        taken.Outcome = isRepeated && !delivery.IsOpen ? "repeated" : null;
        taken.IsMoved = false;
        await session.CommitAsync(cancellationToken);
        if (isRepeated)
        {
            files.Delete(stored.Name);
        }

        return taken;
    }

    private async Task MoveAsync(WatchedFile file, Guid deliveryId, CancellationToken cancellationToken)
    {
        if (await IsShortLivedAsync(file.Dataset, cancellationToken))
        {
            // Persons' data: the copy taken in is kept as long as its profile says, a second one is not.
            File.Delete(file.FullPath);
        }
        else
        {
            var done = Directory.CreateDirectory(Path.Combine(file.Folder, WatchFolder.Done)).FullName;
            var target = Path.Combine(done, file.Name);
            try
            {
                File.Move(file.FullPath, File.Exists(target) ? $"{target}.{deliveryId:N}" : target, overwrite: true);
            }
            catch (FileNotFoundException)
            {
                // Moved already, by a run that died before it could note so.
            }
        }
    }

    private async Task<bool> IsShortLivedAsync(string dataset, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        return (await DefinitionAsync(session, dataset, cancellationToken)).Profile.DaysToKeepFile is not null;
    }

    private static async Task<DatasetDefinition> DefinitionAsync(
        IngestionDb session,
        string dataset,
        CancellationToken cancellationToken
    ) => (await session.Datasets.SingleAsync(row => row.Code == dataset, cancellationToken)).ReadDefinition();

    private async Task WaitUntilQuietAsync(WatchedFile file, CancellationToken cancellationToken)
    {
        while (
            clock.GetUtcNow().UtcDateTime - File.GetLastWriteTimeUtc(file.FullPath) is var age
            && age >= TimeSpan.Zero
            && age < _quiet
        )
        {
            await Task.Delay(_quiet - age, clock, cancellationToken);
        }
    }

    private async Task ChangeAsync(NightlyFileRow file, Action<NightlyFileRow> change, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        session.Attach(file);
        change(file);
        await session.CommitAsync(cancellationToken);
    }
}
