using System.Globalization;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Areas;

/// <summary>The Umsteigeschlüssel in use.</summary>
internal sealed class ListKeys : ICommand
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public string Words => "key list";

    public (string Usage, string Purpose) Help => ("", "Nennt die Umsteigeschlüssel zwischen Gebietsständen.");

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var keys = await installation.GetAsync(KeyAddress.Root, cancellationToken);
        foreach (var key in keys.EnumerateArray())
        {
            await output.WriteLineAsync(
                $"{key.GetProperty("from")} → {key.GetProperty("to")}: {key.GetProperty("shareCount")} Übergänge nach {key.GetProperty("weight")}, gespeichert {JsonMoment.Of(key, "savedAt")?.ToString("d.M.yyyy", _german)} von {key.GetProperty("savedBy")} ({key.GetProperty("reason")})"
            );
        }

        if (keys.GetArrayLength() == 0)
        {
            await output.WriteLineAsync("Noch ist kein Umsteigeschlüssel gespeichert.");
        }

        return 0;
    }
}
