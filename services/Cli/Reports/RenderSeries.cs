using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Reports;

internal sealed class RenderSeries : ICommand
{
    public string Words => "report series";

    public (string Usage, string Purpose) Help =>
        (
            "EBENE --out ARCHIV.zip [--release FREIGABE] [--own]",
            "Schreibt die Profile aller Gebiete einer Ebene in ein ZIP-Archiv, für alle bestimmt, mit --own mit allem, was Sie selbst sehen; 0 nur, wenn keines fehlt."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var level = arguments.Value(0, "die Ebene");
        var file = arguments.Required("--out");
        var started = await installation.SendJsonAsync(
            HttpMethod.Post,
            "api/reporting/series",
            new
            {
                report = "profiles",
                subjectGroup = level,
                release = arguments.Option("--release"),
                publicEdition = !arguments.Has("--own"),
            },
            cancellationToken
        );
        var id = started.GetProperty("seriesId").GetString();
        var series = await Waiting.ForAsync(
            installation,
            $"api/reporting/series/{id}",
            answer => Waiting.State(answer) != "running",
            Progress,
            output,
            cancellationToken
        );
        await installation.SaveAsync($"api/reporting/series/{id}/archive.zip", file, cancellationToken);
        await output.WriteLineAsync(Path.GetFullPath(file));
        foreach (var item in series.GetProperty("items").EnumerateArray().Where(item => Waiting.State(item) == "failed"))
        {
            await output.WriteLineAsync($"  {item.GetProperty("name")}: {item.GetProperty("error")}");
        }

        return Waiting.State(series) == "done" && series.GetProperty("failed").GetInt32() == 0 ? 0 : 1;
    }

    private static string Progress(JsonElement series) => series.GetProperty("text").GetString() ?? "";
}
