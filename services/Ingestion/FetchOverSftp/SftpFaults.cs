using System.Net.Sockets;
using Renci.SshNet.Common;
using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.Ingestion.Sources;

namespace Sozialplanung.Ingestion.FetchOverSftp;

/// <summary>What can go wrong between us and an SFTP server, each in a sentence with the next step.</summary>
internal static class SftpFaults
{
    public static FetchFaultException TooLarge(SourceAccess source, string name, FileTooLargeException e) =>
        new(
            $"„{name}“ von {source.Address.Host} wird nicht geholt. {e.Message} Größere erlaubt der Betrieb mit Ingestion:MaximumFileBytes.",
            e
        );

    /// <summary>Null for what is no fault of the connection.</summary>
    public static FetchFaultException? Of(Exception fault, SourceAccess source)
    {
        var host = source.Address.Host;
        return fault switch
        {
            FileTooLargeException e => TooLarge(source, "Eine Datei", e),
            SshAuthenticationException => new FetchFaultException(
                $"{host} weist die Zugangsdaten zurück. Bitte prüfen Sie Namen und Kennwort oder Schlüssel.",
                fault
            ),
            SftpPathNotFoundException => new FetchFaultException(
                $"Den Ordner {SftpPath.Of(source.Address).Folder} gibt es bei {host} nicht. Bitte prüfen Sie die Adresse; der Ordner beginnt nach der Anmeldung oft bei /.",
                fault
            ),
            SftpPermissionDeniedException => new FetchFaultException(
                $"{host} erlaubt den Zugriff auf {SftpPath.Of(source.Address).Folder} nicht. Bitte lassen Sie ihn beim Betreiber für Ihren Zugang freigeben.",
                fault
            ),
            SocketException or SshConnectionException or SshOperationTimeoutException or ProxyException =>
                new FetchFaultException(
                    $"{host} (Port {source.Port}) nimmt keine Verbindung an oder hat sie abgebrochen. Bitte prüfen Sie Adresse und Port; der nächste Abruf versucht es wieder.",
                    fault
                )
                {
                    IsPassing = true,
                },
            SshException => new FetchFaultException(
                $"Mit {host} kommt keine Übertragung zustande. Bitte fragen Sie beim Betreiber nach, ob dort SFTP angeboten wird.",
                fault
            ),
            _ => null,
        };
    }
}
