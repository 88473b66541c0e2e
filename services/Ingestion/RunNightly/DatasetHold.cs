using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Ingestion.RunNightly;

/// <summary>A dataset is fetched by one run at a time, whatever node it runs on: the hold is a lock of the database and goes with its
/// connection.</summary>
internal sealed class DatasetHold : IAsyncDisposable
{
    private const string Lock = "select pg_try_advisory_xact_lock(hashtextextended('fetch ' || @dataset, 0))";
    private readonly IngestionDb _session;

    private DatasetHold(IngestionDb session) => _session = session;

    /// <summary>Errors: <see cref="NotYetException"/> while another run has it.</summary>
    public static async Task<DatasetHold> TakeAsync(
        ServiceDatabase<IngestionDb> database,
        string dataset,
        CancellationToken cancellationToken
    )
    {
        var session = await database.OpenAsync(Caller.System, cancellationToken);
        try
        {
            if (await session.SingleAsync<bool>(Lock, new { dataset }, cancellationToken))
            {
                return new DatasetHold(session);
            }
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }

        await session.DisposeAsync();
        throw new NotYetException($"{dataset} wird gerade schon abgerufen; dieser Lauf wartet darauf.");
    }

    public ValueTask DisposeAsync() => _session.DisposeAsync();
}
