using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Indicators;

/// <summary>Finds the one release of a name (or id) among those in a state.</summary>
internal static class NamedRelease
{
    public static readonly string[] Any = ["draft", "checked", "published", "replaced", "withdrawn"];

    /// <summary>Errors: <see cref="RequestRefusedException"/> where there is none, or more than one.</summary>
    public static async Task<JsonElement> FindAsync(
        InstallationClient installation,
        string name,
        string[] states,
        string stateName,
        CancellationToken cancellationToken
    )
    {
        var releases = await installation.GetAsync("api/indicators/releases", cancellationToken);
        var found = releases
            .EnumerateArray()
            .Where(release =>
                states.Contains(Waiting.State(release))
                && (release.GetProperty("name").GetString() == name || release.GetProperty("id").GetString() == name)
            )
            .ToList();
        return found.Count switch
        {
            1 => found[0],
            0 => throw new RequestRefusedException($"Eine {stateName}Freigabe „{name}“ gibt es nicht."),
            _ => throw new RequestRefusedException(
                $"Es gibt {found.Count} {stateName}Freigaben „{name}“. Bitte die Kennung statt des Namens angeben."
            ),
        };
    }

    public static string AddressOf(JsonElement release) => $"api/indicators/releases/{release.GetProperty("id").GetString()}";

    /// <summary>What whoever checks or publishes a release should know, line by line.</summary>
    public static IEnumerable<string> NotesOf(JsonElement release) =>
        TextsOf(release, "findings")
            .Concat(
                release.ValueKind == JsonValueKind.Object && release.TryGetProperty("unprotected", out var cells)
                    ? cells.EnumerateArray().Select(cell => $"Nicht geschützt: {cell.GetProperty("sentence").GetString()}")
                    : []
            );

    public static IEnumerable<string> TextsOf(JsonElement answer, string name) =>
        answer.ValueKind == JsonValueKind.Object && answer.TryGetProperty(name, out var texts)
            ? texts.EnumerateArray().Select(text => text.GetString() ?? "")
            : [];
}
