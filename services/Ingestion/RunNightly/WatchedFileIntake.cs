using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.Ingestion.Storage;

namespace Sozialplanung.Ingestion.RunNightly;

/// <summary>
/// Brings one file of the watch folder through: take in, check, note the outcome, move. After a crash it goes on behind the last
/// step that is in the database.
/// </summary>
internal sealed class WatchedFileIntake(RunFiles run, DeliveryFiles files, TimeProvider clock)
{
    /// <summary>A file written to more recently may still be copied.</summary>
    private static readonly TimeSpan _quiet = TimeSpan.FromSeconds(2);

    public async Task TakeInAsync(
        DatasetOfRun dataset,
        WatchedFile file,
        Func<Guid, Task<string>> check,
        CancellationToken cancellationToken
    )
    {
        var known = await run.OfAsync(dataset, cancellationToken);
        var taken =
            known.SingleOrDefault(row => row.FileName == file.Name && !row.IsMoved)
            ?? await StoreAsync(dataset, file, cancellationToken);
        if (taken is null)
        {
            return;
        }

        if (taken.Outcome is null)
        {
            var outcome = await check(taken.DeliveryId);
            await run.ChangeAsync(taken, row => row.Outcome = outcome, cancellationToken);
        }

        await MoveAsync(dataset, file, taken.DeliveryId, cancellationToken);
        await run.ChangeAsync(taken, row => row.IsMoved = true, cancellationToken);
    }

    private async Task<NightlyFileRow?> StoreAsync(DatasetOfRun dataset, WatchedFile file, CancellationToken cancellationToken)
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

        return await run.EnterAsync(dataset, file.Name, stored, cancellationToken);
    }

    private async Task MoveAsync(DatasetOfRun dataset, WatchedFile file, Guid deliveryId, CancellationToken cancellationToken)
    {
        if (await run.AreShortLivedAsync(dataset.Code, cancellationToken))
        {
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
}
