using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Indicators;

internal sealed class ShowRelease : ICommand
{
    public string Words => "release show";

    public (string Usage, string Purpose) Help =>
        (
            "NAME",
            "Zeigt, was vor dem Freigeben zu wissen ist: Stand, Regeln der Geheimhaltung und was daran anders ist, Befunde, nicht geschützte Zahlen."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var name = arguments.Value(0, "der Name der Freigabe");
        var release = await NamedRelease.FindAsync(installation, name, NamedRelease.Any, "", cancellationToken);
        var compared = await installation.GetAsync($"{NamedRelease.AddressOf(release)}/comparison", cancellationToken);
        await output.WriteLineAsync($"{release.GetProperty("name").GetString()}: {release.GetProperty("stateName").GetString()}");
        foreach (
            var line in RulesOf(release)
                .Concat(NamedRelease.TextsOf(compared, "settingsDifferences"))
                .Concat(NamedRelease.NotesOf(release))
        )
        {
            await output.WriteLineAsync($"  {line}");
        }

        return 0;
    }

    private static IEnumerable<string> RulesOf(JsonElement release)
    {
        if (release.TryGetProperty("settings", out var settings) && settings.ValueKind == JsonValueKind.Object)
        {
            yield return $"Mindestfallzahl: Öffentlichkeit {settings.GetProperty("publicMinimumCount")}, Verwaltung {settings.GetProperty("staffMinimumCount")}; "
                + (
                    settings.GetProperty("withholdsZeros").GetBoolean()
                        ? "„niemand“ und „alle“ werden gesperrt."
                        : "„niemand“ und „alle“ werden gezeigt."
                );
        }

        if (release.TryGetProperty("isBelowFloor", out var isBelow) && isBelow.GetBoolean())
        {
            yield return "Die Mindestfallzahl liegt unter der Untergrenze; bis zur Freigabe liest die Werte nur die Statistikstelle.";
        }
    }
}
