using Sozialplanung.Ingestion.Sources;

namespace Sozialplanung.Ingestion.FetchFeatures;

/// <summary>An answer of a service, whole in memory.</summary>
internal sealed record ServiceAnswer(SourceAccess Source, Uri Address, byte[] Body, Validators? Validators, bool IsUnchanged)
{
    /// <summary>
    /// Where a link of the answer leads. Errors: <see cref="FetchFaultException"/> where it is another host than that of the source: a
    /// foreign answer must not make us ask wherever it wants.
    /// </summary>
    public Uri Next(string link)
    {
        var host = Source.Address.Host;
        if (!Uri.TryCreate(Address, link, out var next) || next.Scheme is not ("http" or "https") || next.UserInfo.Length > 0)
        {
            throw new FetchFaultException(
                $"{host} nennt für die nächste Seite eine Adresse, die keine ist („{ServiceWords.Shortened(link)}“). Bitte fragen Sie beim Betreiber des Dienstes nach."
            );
        }

        // Services behind a proxy that encrypts often do not know that they are asked by https.
        if (next.Scheme == "http" && Source.Address.Scheme == "https" && next is { IsDefaultPort: true } && next.Host == host)
        {
            next = new UriBuilder(next) { Scheme = "https", Port = Source.Address.Port }.Uri;
        }

        return Source.IsAt(next)
            ? next
            : throw new FetchFaultException(
                $"{host} verweist für die nächste Seite an einen anderen Rechner ({next.Authority}). Das wird nicht befolgt. Bitte tragen Sie die Adresse ein, unter der der Dienst selbst antwortet."
            );
    }
}
