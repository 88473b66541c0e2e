using System.Text.Json;
using Sozialplanung.Cli.Areas;
using Sozialplanung.Cli.Connection;
using Sozialplanung.Cli.DataCatalogue;
using Sozialplanung.Cli.Deliveries;
using Sozialplanung.Cli.Indicators;
using Sozialplanung.Cli.Network;

namespace Sozialplanung.Cli.Demo;

/// <summary>
/// Fills an empty installation with the fictional district, through the same doors as anybody's data: areas, streets, datasets,
/// deliveries of past years by upload, those of the last period by the nightly import, then a release by two people and a report.
/// </summary>
internal sealed class LoadDemo : ICommand
{
    private const string ReportArea = "10044115";

    public string Words => "demo load";

    public (string Usage, string Purpose) Help =>
        (
            "--data ORDNER [--small | --medium] [--once]",
            "Lädt den erfundenen Beispiel-Landkreis bis zu freigegebenen Werten und einem Bericht."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var data = Path.GetFullPath(arguments.Required("--data"));
        var isLoaded = await IsLoadedAsync(installation, cancellationToken);
        if (isLoaded && !arguments.Has("--once"))
        {
            await output.WriteLineAsync("Der Beispiel-Landkreis ist schon geladen.");
            return 0;
        }

        using var admin = await installation.SignInAsync("verwalter", "Demo-2025!", cancellationToken);
        if (!isLoaded)
        {
            var files = await DemoFiles.CreateAsync(Path.Combine(data, "demo"), Size(arguments), output, cancellationToken);
            await LoadAsync(files, admin, output, cancellationToken);
            files.PutLastPeriodInto(Path.Combine(data, "eingang"));
        }

        var run = await RunNightly.NowAsync(admin, output, cancellationToken);
        if (!isLoaded)
        {
            await ReleaseAsync(installation, admin, output, cancellationToken);
        }

        var report = Path.Combine(data, "berichte", $"gebietsprofil-{ReportArea}.pdf");
        Directory.CreateDirectory(Path.GetDirectoryName(report)!);
        await admin.SaveAsync($"api/reporting/profiles/{ReportArea}.pdf", report, cancellationToken);
        await output.WriteLineAsync($"Bericht: {report}");
        var isGood = Waiting.State(run) == "done" && RunNightly.IsSettled(run);
        await output.WriteLineAsync(
            isGood
                ? "Urteil: grün. Alles angenommen, berechnet, freigegeben und berichtet."
                : "Urteil: rot. Mindestens eine Datei des Nachtlaufs ist nicht angenommen."
        );
        return isGood ? 0 : 1;
    }

    private static string Size(Arguments arguments) => new[] { "--small", "--medium" }.FirstOrDefault(arguments.Has) ?? "";

    private static async Task<bool> IsLoadedAsync(InstallationClient installation, CancellationToken cancellationToken)
    {
        try
        {
            // Also where the Statistikstelle has taken the release back: then nothing is to be read, but all of it is there.
            return (await installation.GetAsync("api/indicators/releases", cancellationToken)).GetArrayLength() > 0;
        }
        catch (RequestRefusedException)
        {
            return false;
        }
    }

    private static async Task LoadAsync(
        DemoFiles files,
        InstallationClient admin,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        foreach (var file in files.Of("areas"))
        {
            var answer = await FileWithProfile.SendAsync(
                admin,
                "api/geography/imports/areas",
                file.Path,
                file.Profile,
                cancellationToken
            );
            await output.WriteLineAsync($"{file.Code}: {answer.GetProperty("areas")} Gebiete");
        }

        foreach (var file in files.Of("streets"))
        {
            var answer = await FileWithProfile.SendAsync(
                admin,
                "api/geography/imports/streets",
                file.Path,
                file.Profile,
                cancellationToken
            );
            await output.WriteLineAsync($"Straßenverzeichnis: {answer.GetProperty("streets")} Straßen");
        }

        foreach (var file in files.Of("dataset"))
        {
            await DefineDataset.SendAsync(admin, file.Path, cancellationToken);
        }

        foreach (var file in files.Of("catalogue"))
        {
            await output.WriteLineAsync(
                $"Datenkatalog: {await PutCatalogue.SendAsync(admin, file.Path, cancellationToken)} Einträge"
            );
        }

        foreach (var file in files.Of("indicator"))
        {
            await DefineIndicators.SendAsync(admin, file.Path, cancellationToken);
        }

        foreach (var file in files.Of("network"))
        {
            await output.WriteLineAsync($"Netzwerk: {await LoadNetwork.SendAsync(admin, file.Path, cancellationToken)} Einträge");
        }

        // Ingestion fetches areas and streets by itself once they are published; a register cannot be counted before.
        await JobsOverAsync(admin, "ingestion", output, cancellationToken, "fetch-areas", "fetch-streets");
        foreach (var file in files.History)
        {
            var delivery = await Deliver.SendAsync(
                admin,
                file.Code,
                file.Path,
                file.Period,
                division: null,
                output,
                cancellationToken
            );
            await output.WriteLineAsync($"{file.Code} {file.Period}: {DeliveryVerdict.Describe(delivery)}");
        }
    }

    private static async Task ReleaseAsync(
        InstallationClient installation,
        InstallationClient admin,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        await JobsOverAsync(admin, "indicators", output, cancellationToken, "fetch-areas", "load-observations");
        using var planner = await installation.SignInAsync("planung", "Demo-2025!", cancellationToken);
        using var second = await installation.SignInAsync("leitung", "Demo-2025!", cancellationToken);
        var id = await MakeRelease.DraftAsync(planner, "Sozialmonitoring 2025 (Demo)", output, cancellationToken);
        await planner.SendContentAsync(HttpMethod.Post, $"api/indicators/releases/{id}/check", null, cancellationToken);
        await second.SendJsonAsync(
            HttpMethod.Post,
            $"api/indicators/releases/{id}/publish",
            new { reason = "" },
            cancellationToken
        );
        await output.WriteLineAsync("Freigegeben nach vier Augen: Sozialmonitoring 2025 (Demo)");
    }

    /// <summary>Waits until a service has done a job of each kind and none is open.</summary>
    private static Task<JsonElement> JobsOverAsync(
        InstallationClient admin,
        string service,
        TextWriter output,
        CancellationToken cancellationToken,
        params string[] kinds
    ) =>
        Waiting.ForAsync(
            admin,
            $"api/{service}/jobs",
            jobs =>
                kinds.All(kind => jobs.EnumerateArray().Any(job => Is(job, kind, "done")))
                && !jobs.EnumerateArray().Any(job => Waiting.State(job) is "waiting" or "running"),
            _ => "",
            output,
            cancellationToken
        );

    private static bool Is(JsonElement job, string kind, string state) =>
        job.GetProperty("kind").GetString() == kind && Waiting.State(job) == state;
}
