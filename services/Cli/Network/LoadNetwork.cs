using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Network;

internal sealed class LoadNetwork : ICommand
{
    private static readonly string[] _kinds = ["organisations", "facilities", "meetingPlaces"];

    public string Words => "network load";

    public (string Usage, string Purpose) Help => ("NETZWERK.json", "Lädt Träger, Einrichtungen und Orte der Begegnung.");

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var count = await SendAsync(installation, arguments.File(0, "die Datei"), cancellationToken);
        await output.WriteLineAsync($"{count} Einträge geladen.");
        return 0;
    }

    public static async Task<int> SendAsync(InstallationClient installation, string file, CancellationToken cancellationToken)
    {
        var network = await JsonFile.ReadAsync(file, cancellationToken);
        var count = 0;
        foreach (var kind in _kinds)
        {
            if (network.TryGetProperty(kind, out var entries))
            {
                foreach (var entry in entries.EnumerateArray())
                {
                    await installation.SendJsonAsync(
                        HttpMethod.Put,
                        $"api/network/{Path(kind)}/{Uri.EscapeDataString(JsonFile.Text(entry, "code", file))}",
                        entry,
                        cancellationToken
                    );
                    count++;
                }
            }
        }

        return count;
    }

    private static string Path(string kind) => kind == "meetingPlaces" ? "meeting-places" : kind;
}
