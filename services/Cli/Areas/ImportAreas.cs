using System.Text.Json;
using System.Text.Json.Nodes;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Areas;

internal sealed class ImportAreas : ICommand
{
    public string Words => "areas import";

    public (string Usage, string Purpose) Help =>
        (
            "DATEI --profile PROFIL.json [--repairs] [--accept SCHLUESSEL=GRUND;…] [--dry-run]",
            "Lädt Gebiete einer oder mehrerer Ebenen, mit Grenzen oder als Liste (CSV, XLSX, ODS). Ungültige Grenzen werden nur mit --repairs bereinigt, auffällige Lagen nur mit --accept und einem Grund je Gebiet angenommen; --dry-run prüft und sagt, was das wäre."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var isCheck = arguments.Has("--dry-run");
        var answer = await FileWithProfile.SendAsync(
            installation,
            isCheck ? "api/geography/imports/areas/check" : "api/geography/imports/areas",
            arguments.File(0, "die Gebietsdatei"),
            WithConsent(await JsonFile.ReadAsync(arguments.Required("--profile"), cancellationToken), arguments),
            cancellationToken
        );
        if (isCheck)
        {
            return await WriteCheckAsync(answer, output);
        }

        await output.WriteLineAsync($"{answer.GetProperty("areas")} Gebiete geladen.");
        if (!answer.GetProperty("isCurrent").GetBoolean())
        {
            var version = answer.GetProperty("version").GetString();
            await output.WriteLineAsync(
                $"Es gilt weiter der bisherige Gebietsstand. Soll „{version}“ gelten: sozialplan areas use {version}"
            );
        }

        await FileWithProfile.WriteWarningsAsync(answer, output);
        return 0;
    }

    /// <summary>The profile with what the person who calls agrees to.</summary>
    private static JsonElement WithConsent(JsonElement profile, Arguments arguments)
    {
        if (profile.ValueKind != JsonValueKind.Object || (!arguments.Has("--repairs") && !arguments.Has("--accept")))
        {
            return profile;
        }

        var changed = JsonObject.Create(profile)!;
        if (arguments.Has("--repairs"))
        {
            changed["repairs"] = true;
        }

        foreach (var entry in (arguments.Option("--accept") ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            if (entry.Split('=', 2, StringSplitOptions.TrimEntries) is not [{ Length: > 0 } code, { Length: > 0 } reason])
            {
                throw new UsageException($"„{entry}“ ist kein SCHLUESSEL=GRUND.");
            }

            if (changed["accepted"] is not JsonArray accepted)
            {
                changed["accepted"] = accepted = [];
            }

            accepted.Add(new JsonObject { ["code"] = code, ["reason"] = reason });
        }

        return JsonSerializer.SerializeToElement(changed);
    }

    private static async Task<int> WriteCheckAsync(JsonElement answer, TextWriter output)
    {
        var isReady = answer.GetProperty("isReady").GetBoolean();
        await output.WriteLineAsync(
            isReady
                ? $"Probelauf: {answer.GetProperty("areas")} Gebiete würden geladen, {answer.GetProperty("replaced")} ersetzt. Es wurde nichts geändert."
                : $"Probelauf: Die Datei würde nicht geladen ({answer.GetProperty("errorCount")} Fehler)."
        );
        foreach (var level in answer.GetProperty("levels").EnumerateObject())
        {
            await output.WriteLineAsync($"  {level.Name}: {level.Value}");
        }

        await FileWithProfile.WriteErrorsAsync(answer, output);
        await FileWithProfile.WriteWarningsAsync(answer, output);
        return isReady ? 0 : 1;
    }
}
