using Sozialplanung.Ingestion.FetchFeatures;
using Sozialplanung.Ingestion.FetchOverHttp;
using Sozialplanung.Ingestion.FetchOverSftp;
using Sozialplanung.Ingestion.Sources;

namespace Sozialplanung.Ingestion.FetchSource;

/// <summary>Fetches from a Bezugsquelle by the way that its address and kind name.</summary>
internal sealed class SourceFetch(HttpFetch http, SftpFetch sftp, FeatureFetch features)
{
    /// <summary>Errors: <see cref="FetchFaultException"/> with the sentence.</summary>
    public Task<Fetched> FetchAsync(SourceAccess source, Validators? known, CancellationToken cancellationToken) =>
        source.IsSftp ? sftp.FetchAsync(source, known, cancellationToken)
        : source.IsService ? features.FetchAsync(source, known, cancellationToken)
        : http.FetchAsync(source, known, cancellationToken);

    /// <summary>What is there now. Errors: <see cref="FetchFaultException"/>, <see cref="UnknownHostKeyException"/>.</summary>
    public Task<SourceLook> LookAsync(SourceAccess source, CancellationToken cancellationToken) =>
        source.IsSftp ? sftp.LookAsync(source, cancellationToken)
        : source.IsService ? features.LookAsync(source, cancellationToken)
        : http.LookAsync(source, cancellationToken);
}
