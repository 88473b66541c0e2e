using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.RunNightly;

/// <summary>
/// Brings one file of the watch folder through: take in, check, note the outcome, move. After a crash it goes on behind the last
/// step that is in the database.
/// </summary>
internal sealed class WatchedFileIntake(ServiceDatabase database, DeliveryFiles files, TimeProvider clock)
{
    /// <summary>A file written to more recently may still be copied.</summary>
    private static readonly TimeSpan _quiet = TimeSpan.FromSeconds(2);

    private const string Known = """
        select delivery_id, outcome from nightly_file where run_id = @runId and dataset = @Dataset and file_name = @Name and not is_moved
        """;

    private const string Insert = """
        insert into nightly_file (run_id, dataset, file_name, delivery_id, outcome) values (@runId, @Dataset, @Name, @deliveryId, @outcome)
        on conflict (run_id, dataset, file_name) do update set delivery_id = excluded.delivery_id, outcome = excluded.outcome, is_moved = false
        """;

    private const string Outcome =
        "update nightly_file set outcome = @outcome where run_id = @runId and dataset = @Dataset and file_name = @Name";

    private const string Moved =
        "update nightly_file set is_moved = true where run_id = @runId and dataset = @Dataset and file_name = @Name";

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
            await ExecuteAsync(
                Outcome,
                new
                {
                    runId,
                    file.Dataset,
                    file.Name,
                    outcome,
                },
                cancellationToken
            );
        }

        await MoveAsync(runId, file, taken.DeliveryId, cancellationToken);
    }

    /// <summary>Files that were moved by a run that died before it could note so.</summary>
    public Task FinishMovesAsync(Guid runId, CancellationToken cancellationToken) =>
        ExecuteAsync(
            "update nightly_file set is_moved = true where run_id = @runId and outcome is not null",
            new { runId },
            cancellationToken
        );

    private async Task<TakenFile?> KnownAsync(Guid runId, WatchedFile file, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        return await session.SingleOrDefaultAsync<TakenFile>(
            Known,
            new
            {
                runId,
                file.Dataset,
                file.Name,
            },
            cancellationToken
        );
    }

    private async Task<TakenFile?> StoreAsync(Guid runId, WatchedFile file, CancellationToken cancellationToken)
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
        var (deliveryId, isRepeated) = await DeliveryIntake.TakeAsync(
            session,
            await DefinitionAsync(session, file.Dataset, cancellationToken),
            file.Name,
            null,
            stored,
            cancellationToken
        );
        // A delivery of the same file that is still open is one a dead run left behind: it is checked, not called repeated.
        var isOpen = await session.SingleAsync<bool>(
            "select state in ('received', 'checking') from delivery where id = @deliveryId",
            new { deliveryId },
            cancellationToken
        );
        var outcome = isRepeated && !isOpen ? "repeated" : null;
        await session.ExecuteAsync(
            Insert,
            new
            {
                runId,
                file.Dataset,
                file.Name,
                deliveryId,
                outcome,
            },
            cancellationToken
        );
        await session.CommitAsync(cancellationToken);
        if (isRepeated)
        {
            files.Delete(stored.Name);
        }

        return new TakenFile(deliveryId, outcome);
    }

    private async Task MoveAsync(Guid runId, WatchedFile file, Guid deliveryId, CancellationToken cancellationToken)
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

        await ExecuteAsync(
            Moved,
            new
            {
                runId,
                file.Dataset,
                file.Name,
            },
            cancellationToken
        );
    }

    private async Task<bool> IsShortLivedAsync(string dataset, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        return (await DefinitionAsync(session, dataset, cancellationToken)).Profile.DaysToKeepFile is not null;
    }

    private static async Task<DatasetDefinition> DefinitionAsync(
        DbSession session,
        string dataset,
        CancellationToken cancellationToken
    ) =>
        DefinitionJson.Read(
            await session.SingleAsync<string>(
                "select definition::text from dataset where code = @dataset",
                new { dataset },
                cancellationToken
            )
        );

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

    private async Task ExecuteAsync(string sql, object arguments, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        await session.ExecuteAsync(sql, arguments, cancellationToken);
        await session.CommitAsync(cancellationToken);
    }

    private sealed record TakenFile(Guid DeliveryId, string? Outcome);
}
