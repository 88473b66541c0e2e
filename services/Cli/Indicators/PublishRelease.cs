using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Indicators;

internal sealed class PublishRelease : ICommand
{
    public string Words => "release publish";

    public (string Usage, string Purpose) Help =>
        (
            "NAME [--reason GRUND]",
            "Gibt eine geprüfte Freigabe frei. Das tut eine andere Person als die, die sie angelegt oder geprüft hat."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var name = arguments.Value(0, "der Name der Freigabe");
        var releases = await installation.GetAsync("api/indicators/releases", cancellationToken);
        var found = releases.EnumerateArray().Where(release => Is(release, name)).ToList();
        if (found.Count != 1)
        {
            throw new RequestRefusedException(
                found.Count == 0
                    ? $"Eine geprüfte Freigabe „{name}“ gibt es nicht."
                    : $"Es gibt {found.Count} geprüfte Freigaben „{name}“. Bitte die Kennung statt des Namens angeben."
            );
        }

        var address = $"api/indicators/releases/{found[0].GetProperty("id").GetString()}/publish";
        var body = new { reason = arguments.Option("--reason") ?? "" };
        await installation.SendJsonAsync(HttpMethod.Post, address, body, cancellationToken);
        await output.WriteLineAsync($"Freigegeben: {found[0].GetProperty("name").GetString()}");
        return 0;
    }

    private static bool Is(JsonElement release, string name) =>
        Waiting.State(release) == "checked"
        && (release.GetProperty("name").GetString() == name || release.GetProperty("id").GetString() == name);
}
