using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Texts;

namespace Sozialplanung.Ingestion.Sources;

/// <summary>What makes a Bezugsquelle unusable, in a sentence.</summary>
internal sealed class SourceRules(AddressGuard guard)
{
    private const int LongestAddress = 2_000;
    private const int LongestSecret = 4_000;

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
        FaultOfAddress(request.Address.Trim()) ?? FaultOfSignIn(request, stored);

    private static string? FaultOfAddress(string text) =>
        text.Length == 0 ? "Bitte geben Sie die Adresse der Datei ein. Sie beginnt mit https://."
        : text.Length > LongestAddress ? $"Die Adresse hat mehr als {LongestAddress} Zeichen."
        : PlainText.ForbiddenSign(text) is { } sign ? $"Die Adresse enthält das Zeichen {sign}, das es in Adressen nicht gibt."
        : !Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https")
            ? $"„{text}“ ist keine Adresse, von der sich etwas abrufen lässt. Sie beginnt mit https:// oder http://."
        : address.Host.Length == 0 ? "In der Adresse fehlt der Rechner, zum Beispiel https://daten.beispiel.de/datei.csv."
        : address.UserInfo.Length > 0
            ? "In der Adresse stehen Zugangsdaten. Bitte tragen Sie Namen und Kennwort in die Felder ein; dort werden sie verschlüsselt."
        : null;

    private string? FaultOfSignIn(SourceRequest request, DatasetSourceRow? stored)
    {
        if (!SignInKind.All.Contains(request.SignIn))
        {
            return $"Die Anmeldung „{request.SignIn}“ gibt es nicht; möglich sind {string.Join(", ", SignInKind.All)}.";
        }

        if (request.SignIn == SignInKind.None)
        {
            return null;
        }

        var address = new Uri(request.Address.Trim());
        return request.SignIn == SignInKind.Password && !IsName(request.UserName)
                ? "Bitte geben Sie den Namen an, mit dem angemeldet wird; er enthält keinen Doppelpunkt."
            : request.SignIn == SignInKind.Header && !IsHeader(request.Header)
                ? "Bitte geben Sie an, wie die Kopfzeile für den Schlüssel heißt, zum Beispiel X-Api-Key."
            : string.IsNullOrEmpty(request.Secret) && !request.KeepsSecretOf(stored)
                ? stored?.Secret is null ? "Bitte geben Sie das Kennwort oder den Schlüssel ein."
                    : "Bitte geben Sie das Kennwort oder den Schlüssel noch einmal ein: Gespeicherte Zugangsdaten gehen nur an den Rechner, für den sie eingetragen wurden."
            : request.Secret is { } secret && (secret.Length > LongestSecret || secret.Any(char.IsControl))
                ? $"Kennwort oder Schlüssel haben höchstens {LongestSecret} Zeichen und keinen Zeilenumbruch."
            : address.Scheme == "http" && !guard.IsInternal(address.Host, address.Port)
                ? "Zugangsdaten werden nur verschlüsselt gesendet. Bitte geben Sie eine Adresse an, die mit https:// beginnt."
            : null;
    }

    private static bool IsName(string name) =>
        name is { Length: > 0 and <= 200 } && !name.Contains(':', StringComparison.Ordinal) && !name.Any(char.IsControl);

    private static bool IsHeader(string name) =>
        name is { Length: > 0 and <= 64 }
        && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_')
        && !_ownHeaders.Contains(name, StringComparer.OrdinalIgnoreCase);
}
