using System.Text;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Texts;

namespace Sozialplanung.Ingestion.Sources;

/// <summary>What makes a Bezugsquelle unusable, in a sentence.</summary>
internal sealed class SourceRules(AddressGuard guard)
{
    private const int LongestAddress = 2_000;
    private const int LongestLayer = 500;
    private const int LongestSecret = 16_000;

    private static readonly string[] _ownHeaders =
    [
        "host",
        "connection",
        "content-length",
        "transfer-encoding",
        "proxy-authorization",
        "if-none-match",
        "if-modified-since",
    ];

    public string? Fault(SourceRequest request, DatasetSourceRow? stored) =>
        FaultOfAddress(request.Address.Trim()) ?? FaultOfService(request) ?? FaultOfSignIn(request, stored);

    /// <summary>An SFTP server is saved with its confirmed key only.</summary>
    public static string? FaultOfHostKey(SourceRequest request) =>
        new Uri(request.Address.Trim()).Scheme != SourceAccess.Sftp ? null
        : request.HostKey is { Length: 50 } key && key.StartsWith("SHA256:", StringComparison.Ordinal) ? null
        : "Bitte prüfen Sie erst die Verbindung und bestätigen Sie den Schlüssel, mit dem sich der Server ausweist.";

    /// <summary>Of a service one layer is fetched.</summary>
    public static string? FaultOfLayer(SourceRequest request) =>
        request.Service != ServiceKind.File && request.Layer.Trim().Length == 0
            ? "Bitte wählen Sie eine Ebene des Dienstes aus."
            : null;

    private static string? FaultOfService(SourceRequest request) =>
        !ServiceKind.All.Contains(request.Service)
            ? $"Die Art „{request.Service}“ gibt es nicht; möglich sind wfs und ogc-features, ohne Angabe die Datei selbst."
        : request.Service != ServiceKind.File && new Uri(request.Address.Trim()).Scheme == SourceAccess.Sftp
            ? "Ein Dienst hat eine Adresse, die mit https:// beginnt."
        : PlainText.FaultOfName(request.Layer, LongestLayer);

    private static string? FaultOfAddress(string text) =>
        text.Length == 0 ? "Bitte geben Sie die Adresse der Datei ein. Sie beginnt mit https://."
        : text.Length > LongestAddress ? $"Die Adresse hat mehr als {LongestAddress} Zeichen."
        : PlainText.ForbiddenSign(text) is { } sign ? $"Die Adresse enthält das Zeichen {sign}, das es in Adressen nicht gibt."
        : !Uri.TryCreate(text, UriKind.Absolute, out var address)
        || address.Scheme is not ("http" or "https" or SourceAccess.Sftp)
            ? $"„{text}“ ist keine Adresse, von der sich etwas abrufen lässt. Sie beginnt mit https://, http:// oder sftp://."
        : address.Host.Length == 0 ? "In der Adresse fehlt der Rechner, zum Beispiel https://daten.beispiel.de/datei.csv."
        : address.UserInfo.Length > 0
            ? "In der Adresse stehen Zugangsdaten. Bitte tragen Sie Namen und Kennwort in die Felder ein; dort werden sie verschlüsselt."
        : null;

    private string? FaultOfSignIn(SourceRequest request, DatasetSourceRow? stored)
    {
        var address = new Uri(request.Address.Trim());
        var isSftp = address.Scheme == SourceAccess.Sftp;
        var possible = isSftp ? SignInKind.OfSftp : SignInKind.OfHttp;
        if (!possible.Contains(request.SignIn))
        {
            return isSftp && request.SignIn == SignInKind.None
                ? "Ein SFTP-Server verlangt eine Anmeldung: Bitte geben Sie einen Namen und ein Kennwort oder einen privaten Schlüssel an."
                : $"Die Anmeldung „{request.SignIn}“ gibt es hier nicht; möglich sind {string.Join(", ", possible)}.";
        }

        if (request.SignIn == SignInKind.None)
        {
            return null;
        }

        return (request.SignIn == SignInKind.Password || isSftp) && !IsName(request.UserName)
                ? "Bitte geben Sie den Namen an, mit dem angemeldet wird; er enthält keinen Doppelpunkt."
            : request.SignIn == SignInKind.Header && !IsHeader(request.Header)
                ? "Bitte geben Sie an, wie die Kopfzeile für den Schlüssel heißt, zum Beispiel X-Api-Key."
            : string.IsNullOrEmpty(request.Secret) && !request.KeepsSecretOf(stored)
                ? stored?.Secret is null ? "Bitte geben Sie das Kennwort oder den Schlüssel ein."
                    : "Bitte geben Sie das Kennwort oder den Schlüssel noch einmal ein: Gespeicherte Zugangsdaten gehen nur an den Rechner, für den sie eingetragen wurden."
            : request.Secret is { } secret
            && (
                secret.Length > LongestSecret
                || secret.Any(letter => char.IsControl(letter) && !(IsLineBreak(letter) && request.SignIn == SignInKind.Key))
            )
                ? $"Kennwort oder Schlüssel haben höchstens {LongestSecret} Zeichen und, außer bei privaten Schlüsseln, keinen Zeilenumbruch."
            : request is { Secret: { } sent, SignIn: SignInKind.Bearer or SignInKind.Header } && !Ascii.IsValid(sent)
                ? "Token und Schlüssel enthalten keine Umlaute und anderen besonderen Zeichen."
            : address.Scheme == "http" && !guard.IsInternal(address.Host, address.Port)
                ? "Zugangsdaten werden nur verschlüsselt gesendet. Bitte geben Sie eine Adresse an, die mit https:// beginnt."
            : null;
    }

    private static bool IsLineBreak(char letter) => letter is '\r' or '\n';

    private static bool IsName(string name) =>
        name is { Length: > 0 and <= 200 } && !name.Contains(':', StringComparison.Ordinal) && !name.Any(char.IsControl);

    private static bool IsHeader(string name) =>
        name is { Length: > 0 and <= 64 }
        && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_')
        && !_ownHeaders.Contains(name, StringComparer.OrdinalIgnoreCase);
}
