using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Areas;

/// <summary>Has the register checked; for a night's script it fails where addresses are lost.</summary>
internal sealed class CheckRegister : ICommand
{
    private const int Shown = 20;
    private static readonly string[] _losing = ["UnknownArea", "Overlap", "Unusable"];

    public string Words => "streets check";

    public (string Usage, string Purpose) Help =>
        (
            "[--version GEBIETSSTAND]",
            "Prüft das Straßenverzeichnis, auch an einem Gebietsstand, der noch nicht gilt; 1, wenn Adressen verloren gehen."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var query = arguments.Option("--version") is { } version ? $"?version={Uri.EscapeDataString(version)}" : "";
        var answer = await installation.GetAsync($"api/geography/street-register/check{query}", cancellationToken);
        await output.WriteLineAsync($"{answer.GetProperty("entries")} Einträge geprüft.");
        var names = await AreaNames.ReadAsync(installation, cancellationToken);
        var isLosing = false;
        foreach (var group in answer.GetProperty("groups").EnumerateArray())
        {
            isLosing |= _losing.Contains(group.GetProperty("kind").GetString());
            await WriteAsync(group, names, output);
        }

        return isLosing ? 1 : 0;
    }

    private static async Task WriteAsync(JsonElement group, AreaNames names, TextWriter output)
    {
        await output.WriteLineAsync($"{Name(group.GetProperty("kind").GetString())}: {group.GetProperty("count")}");
        foreach (var finding in group.GetProperty("findings").EnumerateArray().Take(Shown))
        {
            var place =
                finding.TryGetProperty("municipality", out var code) && code.ValueKind == JsonValueKind.String
                    ? $"{names.Of(code.GetString()!)}: "
                    : "";
            await output.WriteLineAsync($"  {place}{finding.GetProperty("text").GetString()}");
        }
    }

    private static string? Name(string? kind) =>
        kind switch
        {
            "UnknownArea" => "Gebiete, die es nicht gibt",
            "Overlap" => "Überschneidungen",
            "Unusable" => "Unbrauchbare Einträge",
            "StreetWithoutEntry" => "Straßen ohne geltenden Eintrag",
            "Gap" => "Lücken zwischen zwei Gebieten",
            "AreaWithoutStreet" => "Gebiete ohne Straße",
            _ => kind,
        };
}
