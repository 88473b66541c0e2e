using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Ingestion.Sources;

/// <summary>A Bezugsquelle as it stands in the form, with the stored secret where that may go there.</summary>
internal sealed class EnteredSource(ServiceDatabase<IngestionDb> database, SourceRules rules, SourceSecrets secrets)
{
    /// <summary>What to ask, or the answer why not. Errors: <see cref="FetchFaultException"/> where the secret cannot be read.</summary>
    public async Task<(SourceAccess? Access, ProblemHttpResult? Problem)> ReadAsync(
        string dataset,
        SourceRequest source,
        Caller caller,
        CancellationToken cancellationToken
    )
    {
        DatasetSourceRow? stored;
        await using (var session = await database.OpenAsync(caller, cancellationToken))
        {
            if (await session.Datasets.FindAsync([dataset], cancellationToken) is null)
            {
                return (null, Problems.NotFound($"Den Datensatz „{dataset}“ gibt es nicht, oder er ist Ihnen nicht zugänglich."));
            }

            stored = await session.DatasetSources.FindAsync([dataset], cancellationToken);
        }

        return rules.Fault(source, stored) is { } fault
            ? (null, Problems.BadInput("source-invalid", fault))
            : (source.AccessWith(source.KeepsSecretOf(stored) ? secrets.Reveal(dataset, stored!.Secret!) : source.Secret), null);
    }
}
