using Microsoft.EntityFrameworkCore;
using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.Ingestion.Samples;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.RunNightly;

/// <summary>Removes raw files that no delivery knows, left behind by a process that died between file and database, files that were
/// only shown, runs that brought no file, and Mitteilungen, once they are old.</summary>
internal sealed class TidyFiles(
    ServiceDatabase<IngestionDb> database,
    DeliveryFiles files,
    SampleFiles samples,
    TimeProvider clock
)
{
    private const int DaysToKeepEmptyRuns = 90;
    private const int DaysToKeepLetters = 90;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        samples.Tidy();
        await ForgetOldLinesAsync(cancellationToken);
        var old = files.Older(clock.GetUtcNow().AddDays(-1));
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var known = await session
            .Deliveries.Where(delivery => old.Contains(delivery.StoredFile))
            .Select(delivery => delivery.StoredFile!)
            .ToListAsync(cancellationToken);
        foreach (var name in old.Except(known))
        {
            files.Delete(name);
        }
    }

    private async Task ForgetOldLinesAsync(CancellationToken cancellationToken)
    {
        var before = clock.GetUtcNow().AddDays(-DaysToKeepEmptyRuns);
        var lettersBefore = clock.GetUtcNow().AddDays(-DaysToKeepLetters);
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        await session
            .NightlyRuns.Where(run => run.FinishedAt < before && !session.NightlyFiles.Any(file => file.RunId == run.Id))
            .ExecuteDeleteAsync(cancellationToken);
        await session
            .Letters.Where(letter => letter.CreatedAt < lettersBefore && letter.DueAt == null)
            .ExecuteDeleteAsync(cancellationToken);
        await session.CommitAsync(cancellationToken);
    }
}
