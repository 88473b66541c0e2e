using System.Globalization;
using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Indicators;

internal sealed class ShowRelease : ICommand
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

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
            yield return $"Wo ein Datensatz Beitragende nennt: {ContributorRulesOf(settings)}.";
        }

        if (release.TryGetProperty("isBelowFloor", out var isBelow) && isBelow.GetBoolean())
        {
            yield return "Eine Regel liegt unter der Untergrenze; bis zur Freigabe liest die Werte nur die Statistikstelle.";
        }
    }

    private static string ContributorRulesOf(JsonElement settings)
    {
        double Number(string name) => settings.TryGetProperty(name, out var value) ? value.GetDouble() : 0;
        string[] rules =
        [
            .. Number("minimumPersonsPerFacility") is > 0 and var persons
                ? [$"mindestens {persons} Personen je Einrichtung"]
                : (string[])[],
            .. Number("minimumFacilities") is > 0 and var facilities ? [$"mindestens {facilities} Einrichtungen"] : (string[])[],
            .. Number("dominanceLargest") is > 0 and var largest
                ? [string.Create(_german, $"die {largest} größten Beiträge höchstens {Number("dominancePercent")} %")]
                : (string[])[],
            .. Number("pPercent") is > 0 and var percent
                ? [string.Create(_german, $"kein Beitrag auf {percent} % genau zu schätzen")]
                : (string[])[],
        ];
        return rules.Length > 0 ? string.Join(", ", rules) : "keine Regel";
    }
}
