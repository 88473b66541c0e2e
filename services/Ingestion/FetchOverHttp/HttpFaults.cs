using System.Net;
using System.Security.Authentication;
using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.Ingestion.Sources;

namespace Sozialplanung.Ingestion.FetchOverHttp;

/// <summary>What can go wrong between us and a web server, each in a sentence with the next step.</summary>
internal static class HttpFaults
{
    public static void ThrowUnlessFile(HttpResponseMessage answer, SourceAccess source)
    {
        if (answer.StatusCode != HttpStatusCode.OK)
        {
            throw new FetchFaultException(SentenceOf(answer.StatusCode, source))
            {
                IsPassing = answer.StatusCode is HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError,
            };
        }
    }

    public static FetchFaultException TooLarge(SourceAccess source, FileTooLargeException e) =>
        new(
            $"Die Datei von {source.Address.Host} wird nicht geholt. {e.Message} Größere erlaubt der Betrieb mit Ingestion:MaximumFileBytes.",
            e
        );

    public static FetchFaultException BrokenOff(SourceAccess source, Exception e) =>
        new(
            $"Die Verbindung zu {source.Address.Host} ist mitten in der Datei abgebrochen. Der nächste Abruf versucht es wieder.",
            e
        )
        {
            IsPassing = true,
        };

    public static FetchFaultException Of(HttpRequestException fault, SourceAccess source)
    {
        for (Exception? inner = fault; inner is not null; inner = inner.InnerException)
        {
            if (inner is FetchFaultException ours)
            {
                return ours;
            }
        }

        var host = source.Address.Host;
        return new FetchFaultException(
            fault.HttpRequestError switch
            {
                HttpRequestError.SecureConnectionError => Certificate(fault, host),
                HttpRequestError.ProxyTunnelError =>
                    $"Der Proxy lässt keine Verbindung zu {host} zu. Bitte wenden Sie sich an den Betrieb (Ingestion:Proxy).",
                HttpRequestError.ResponseEnded or HttpRequestError.InvalidResponse =>
                    $"{host} hat keine vollständige Antwort gegeben. Der nächste Abruf versucht es wieder.",
                HttpRequestError.ConfigurationLimitExceeded =>
                    $"{host} schickt eine Antwort, die zu groß ist, um eine Datei zu sein. Bitte prüfen Sie die Adresse.",
                _ =>
                    $"{host} (Port {source.Address.Port}) nimmt keine Verbindung an. Bitte prüfen Sie Adresse und Port; der nächste Abruf versucht es wieder.",
            },
            fault
        )
        {
            IsPassing =
                fault.HttpRequestError
                    is HttpRequestError.ConnectionError
                        or HttpRequestError.ResponseEnded
                        or HttpRequestError.Unknown,
        };
    }

    private static string Certificate(HttpRequestException fault, string host) =>
        fault.InnerException is AuthenticationException
            ? $"Das Zertifikat von {host} ist nicht vertrauenswürdig: Es ist abgelaufen, für einen anderen Namen ausgestellt oder von einer unbekannten Stelle. Eine eigene Stelle trägt der Betrieb mit Ingestion:CertificateFile ein."
            : $"Mit {host} kommt keine verschlüsselte Verbindung zustande. Bitte prüfen Sie, ob die Adresse mit https:// erreichbar ist.";

    private static string SentenceOf(HttpStatusCode status, SourceAccess source)
    {
        var host = source.Address.Host;
        return status switch
        {
            HttpStatusCode.Unauthorized when source.Secret is null =>
                $"{host} verlangt eine Anmeldung (401). Bitte tragen Sie bei der Bezugsquelle Zugangsdaten ein.",
            HttpStatusCode.Unauthorized =>
                $"{host} weist die Zugangsdaten zurück (401). Bitte prüfen Sie Namen und Kennwort oder Schlüssel.",
            HttpStatusCode.Forbidden =>
                $"{host} erlaubt den Zugriff auf diese Datei nicht (403). Bitte lassen Sie sie beim Datengeber für Ihren Zugang freigeben.",
            HttpStatusCode.NotFound or HttpStatusCode.Gone =>
                $"Unter dieser Adresse liegt bei {host} keine Datei ({(int)status}). Bitte prüfen Sie die Adresse, oder fragen Sie beim Datengeber, wohin sie gezogen ist.",
            HttpStatusCode.ProxyAuthenticationRequired =>
                "Der Proxy verlangt eine Anmeldung. Bitte wenden Sie sich an den Betrieb (Ingestion:ProxyUser, Ingestion:ProxyPassword).",
            HttpStatusCode.TooManyRequests =>
                $"{host} lässt im Augenblick keine weiteren Abrufe zu (429). Bitte rufen Sie seltener ab.",
            HttpStatusCode.NotModified =>
                $"{host} sagt „unverändert“, ohne dass danach gefragt war. Bitte fragen Sie beim Datengeber nach.",
            >= HttpStatusCode.InternalServerError =>
                $"{host} hat eine Störung ({(int)status}). Der nächste Abruf versucht es wieder.",
            _ => $"{host} gibt die Datei nicht heraus (Antwort {(int)status}). Bitte prüfen Sie die Adresse.",
        };
    }
}
