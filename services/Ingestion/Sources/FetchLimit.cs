using Microsoft.Extensions.Options;
using Sozialplanung.Ingestion.Deliveries;

namespace Sozialplanung.Ingestion.Sources;

/// <summary>How long a Bezugsquelle may take to answer, by whatever way it is asked.</summary>
internal sealed class FetchLimit(IOptions<IngestionOptions> options, TimeProvider clock)
{
    // A person waits for it.
    private const int LookSeconds = 30;

    /// <summary>Errors: <see cref="FetchFaultException"/> where the time is over.</summary>
    public Task<T> FetchAsync<T>(
        SourceAccess source,
        Func<CancellationToken, Task<T>> work,
        CancellationToken cancellationToken
    ) => WithinAsync(source, options.Value.FetchSeconds, work, cancellationToken);

    /// <summary>The same for a look that a person waits for.</summary>
    public Task<T> LookAsync<T>(
        SourceAccess source,
        Func<CancellationToken, Task<T>> work,
        CancellationToken cancellationToken
    ) => WithinAsync(source, Math.Min(LookSeconds, options.Value.FetchSeconds), work, cancellationToken);

    private async Task<T> WithinAsync<T>(
        SourceAccess source,
        int seconds,
        Func<CancellationToken, Task<T>> work,
        CancellationToken cancellationToken
    )
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(seconds), clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return await work(either.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new FetchFaultException(
                $"{source.Address.Host} hat nach {seconds} Sekunden noch nicht alles geschickt. Der nächste Abruf versucht es wieder; mehr Zeit gibt der Betrieb mit Ingestion:FetchSeconds."
            );
        }
    }
}
