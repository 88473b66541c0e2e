using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Letters;

/// <summary>Where Postfächer stand, and how one is found by its address.</summary>
internal static class MailboxPath
{
    public const string All = "api/ingestion/mailboxes";

    public static async Task<string> OfAsync(string address, InstallationClient installation, CancellationToken cancellationToken)
    {
        var known = (await installation.GetAsync(All, cancellationToken)).GetProperty("mailboxes").EnumerateArray();
        JsonElement[] found =
        [
            .. known.Where(box => string.Equals(Text(box, "address"), address, StringComparison.OrdinalIgnoreCase)),
        ];
        return found.Length == 1
            ? $"{All}/{Text(found[0], "id")}"
            : throw new RequestRefusedException(
                found.Length == 0
                    ? $"Ein Postfach {address} ist nicht eingetragen. „sozialplan mail list“ nennt alle."
                    : $"Das Postfach {address} ist mehrfach eingetragen. Bitte ändern Sie es auf der Seite „Mitteilungen“."
            );
    }

    public static string Text(JsonElement element, string member) => element.GetProperty(member).GetString() ?? "";
}
