using System.Text;
using Renci.SshNet;
using Sozialplanung.Ingestion.Sources;

namespace Sozialplanung.Ingestion.FetchOverSftp;

/// <summary>Signs in at an SFTP server whose key a person has confirmed, and at no other.</summary>
internal sealed class SftpConnections(AddressGuard guard)
{
    private static readonly TimeSpan _limit = TimeSpan.FromSeconds(15);

    /// <summary>Errors: <see cref="UnknownHostKeyException"/> before anything is sent to a server nobody has confirmed.</summary>
    public async Task<SftpClient> OpenAsync(SourceAccess source, CancellationToken cancellationToken)
    {
        var port = source.Port;
        // The connection goes to the very address that was looked at.
        var address = (await guard.ResolveAsync(source.Address.IdnHost, port, cancellationToken))[0];
        var client = new SftpClient(
            new Renci.SshNet.ConnectionInfo(address.ToString(), port, source.UserName, MethodOf(source)) { Timeout = _limit }
        );
        var seen = "";
        client.HostKeyReceived += (_, key) =>
        {
            seen = $"SHA256:{key.FingerPrintSHA256}";
            key.CanTrust = seen == source.HostKey;
        };
        try
        {
            await client.ConnectAsync(cancellationToken);
            return client;
        }
        catch (Exception) when (seen.Length > 0 && seen != source.HostKey)
        {
            client.Dispose();
            throw source.HostKey.Length == 0
                ? new UnknownHostKeyException(source.Address.Host, seen)
                : new FetchFaultException(
                    $"{source.Address.Host} weist sich mit einem anderen Schlüssel aus als bisher ({seen}). Es wurde nichts gesendet. Bitte fragen Sie beim Betreiber nach, ob er ihn gewechselt hat, und bestätigen Sie ihn dann neu."
                );
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    private static AuthenticationMethod MethodOf(SourceAccess source) =>
        source.SignIn == SignInKind.Key
            ? new PrivateKeyAuthenticationMethod(source.UserName, KeyOf(source.Secret ?? ""))
            : new PasswordAuthenticationMethod(source.UserName, source.Secret ?? "");

    private static PrivateKeyFile KeyOf(string text)
    {
        try
        {
            using var key = new MemoryStream(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n").Trim() + "\n"));
            return new PrivateKeyFile(key);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The library says what it could not read in many ways.
            throw new FetchFaultException(
                "Der private Schlüssel lässt sich nicht lesen. Gebraucht wird die ganze Datei in der Form von OpenSSH oder PEM, ohne Kennwort.",
                e
            );
        }
    }
}
