using System.Net.Http.Json;
using System.Text.Json;
using Aspire.Hosting.Testing;

namespace Sozialplanung.Benchmarks.Services;

/// <summary>Profiles as PDF, one and a series, against a browser started for each page.</summary>
internal static class ReportSpeed
{
    private const int Few = 5;

    public static IEnumerable<BenchmarkCase> Cases(RunningDistrict district)
    {
        yield return new()
        {
            Name = "bericht-eins",
            What = "Gebietsprofil als PDF, ein Gebiet",
            Size = "1 PDF",
            Rival = "Chromium je Seite neu gestartet, ohne Tags und Metadaten",
            Bounds = [],
            Prepare = async cancellationToken =>
            {
                await district.StartAsync(cancellationToken);
                var areas = await AreasAsync(district, "gemeinde", cancellationToken);
                var (ours, rival) = (0, 0);
                return new Contest(
                    async token =>
                        await district.Verwalter.GetByteArrayAsync($"api/reporting/profiles/{areas[ours++]}.pdf", token),
                    token => PrintAsync(district, areas[rival++], token)
                )
                {
                    Pairs = Few,
                    IsElsewhere = true,
                };
            },
        };
        yield return new()
        {
            Name = "bericht-serie",
            What = "Gebietsprofile aller Sozialräume als PDF, zwei Helfer",
            Size = "rund 120 PDF",
            Rival = "Chromium je Seite neu gestartet, nacheinander",
            Bounds = [],
            Prepare = async cancellationToken =>
            {
                await district.StartAsync(cancellationToken);
                var areas = await AreasAsync(district, "sozialraum", cancellationToken);
                return new Contest(
                    token => SeriesAsync(district, token),
                    async token =>
                    {
                        foreach (var area in areas.Take(Few))
                        {
                            await PrintAsync(district, area, token);
                        }
                    }
                )
                {
                    OurCount = areas.Length,
                    RivalCount = Few,
                    Pairs = 1,
                    IsElsewhere = true,
                };
            },
        };
    }

    private static async Task<string[]> AreasAsync(RunningDistrict district, string level, CancellationToken cancellationToken) =>
        [
            .. (await district.Verwalter.GetFromJsonAsync<JsonElement>($"api/geography/areas?level={level}", cancellationToken))
                .EnumerateArray()
                .Select(area => area.GetProperty("code").GetString()!),
        ];

    private static async Task SeriesAsync(RunningDistrict district, CancellationToken cancellationToken)
    {
        var series = await district.PostAsync(
            "api/reporting/series",
            new { report = "profiles", subjectGroup = "sozialraum" },
            cancellationToken
        );
        await district.WaitAsync($"api/reporting/series/{series.GetProperty("seriesId").GetString()}", "done", cancellationToken);
    }

    private static Task PrintAsync(RunningDistrict district, string area, CancellationToken cancellationToken) =>
        RunningDistrict.RunAsync(
            "chromium-headless-shell",
            [
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--virtual-time-budget=5000",
                $"--user-data-dir={Path.Combine(district.Folder, "chromium")}",
                $"--print-to-pdf={Path.Combine(district.Folder, "vergleich.pdf")}",
                new Uri(district.App.GetEndpoint("gateway"), $"api/reporting/profiles/{area}.html").ToString(),
            ],
            cancellationToken
        );
}
