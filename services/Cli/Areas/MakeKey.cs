using System.Globalization;
using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Areas;

/// <summary>Makes an Umsteigeschlüssel from the boundaries or from a list, and saves it.</summary>
internal sealed class MakeKey : ICommand
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public string Words => "key make";

    public (string Usage, string Purpose) Help =>
        (
            "VON AUF [LISTE.csv] [--weight WORT] [--reason GRUND] [--dry-run]",
            "Berechnet einen Umsteigeschlüssel aus den Flächen zweier Gebietsstände oder aus einer Liste (altes Gebiet, neues Gebiet, Anteil oder Zahl) und speichert ihn; mit --dry-run wird er nur gezeigt."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var path = KeyAddress.Of(arguments);
        var isDryRun = arguments.Has("--dry-run");
        var reason = isDryRun ? "" : arguments.Required("--reason");
        var draft =
            arguments.Values.Count > 2
                ? await FileWithProfile.SendAsync(
                    installation,
                    $"{path}/by-file",
                    arguments.File(2, "die Liste"),
                    JsonDocument.Parse("{}").RootElement,
                    cancellationToken
                )
                : await installation.SendContentAsync(HttpMethod.Post, $"{path}/by-area", null, cancellationToken);
        foreach (var share in draft.GetProperty("shares").EnumerateArray())
        {
            var part = share.GetProperty("share").GetDecimal().ToString("0.####%", _german);
            await output.WriteLineAsync(
                $"{share.GetProperty("oldName")} ({share.GetProperty("old")}) → {share.GetProperty("newName")} ({share.GetProperty("new")}): {part}"
            );
        }

        await output.WriteLineAsync($"{draft.GetProperty("unchangedCount")} Gebiete bleiben, wie sie sind.");
        await FileWithProfile.WriteErrorsAsync(draft, output);
        await FileWithProfile.WriteWarningsAsync(draft, output);
        if (draft.GetProperty("errors").GetArrayLength() > 0)
        {
            await output.WriteLineAsync("Der Schlüssel wurde nicht gespeichert.");
            return 1;
        }

        if (!isDryRun)
        {
            await SaveAsync(draft, arguments.Option("--weight"), reason, path, installation, cancellationToken);
            await output.WriteLineAsync("Gespeichert; die nächste Freigabe rechnet damit.");
        }

        return 0;
    }

    private static Task<JsonElement> SaveAsync(
        JsonElement draft,
        string? weight,
        string reason,
        string path,
        InstallationClient installation,
        CancellationToken cancellationToken
    ) =>
        installation.SendJsonAsync(
            HttpMethod.Put,
            path,
            new
            {
                weight = weight ?? draft.GetProperty("weight").GetString(),
                reason,
                shares = draft
                    .GetProperty("shares")
                    .EnumerateArray()
                    .Select(share => new
                    {
                        old = share.GetProperty("old").GetString(),
                        @new = share.GetProperty("new").GetString(),
                        share = share.GetProperty("share").GetDecimal(),
                    }),
            },
            cancellationToken
        );
}
