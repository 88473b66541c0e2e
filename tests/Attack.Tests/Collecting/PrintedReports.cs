using System.Diagnostics;
using System.Net;
using Sozialplanung.TestServers;

namespace Sozialplanung.Attack.Tests.Collecting;

/// <summary>Reporting as a real process that asks the attacked gate: pages and printed profiles, read as texts.</summary>
internal sealed class PrintedReports : IAsyncDisposable
{
    private readonly TestService _service;

    private PrintedReports(TestService service) => _service = service;

    public static async Task<PrintedReports> StartAsync(AttackedInstallation installation, CancellationToken cancellationToken) =>
        new(
            await TestService.StartAsync(
                "reporting",
                "Reporting",
                new Dictionary<string, string>
                {
                    ["services__geography__http__0"] = installation.Foreign.Address.ToString(),
                    ["services__indicators__http__0"] = installation.Service.Address.ToString(),
                    ["Reporting__FiguresFolder"] = FiguresFolder(),
                    ["Reporting__Worker"] = "true",
                    ["Reporting__WaitSeconds"] = "240",
                    ["Reporting__RenderSeconds"] = "120",
                },
                cancellationToken
            )
        );

    /// <summary>The profile of an area as page and as PDF with its pictures, for whoever reads.</summary>
    public async Task<IReadOnlyList<CollectedText>> OfAsync(
        AttackingReader reader,
        string area,
        Guid release,
        CancellationToken cancellationToken
    )
    {
        using var client = reader.At(_service);
        client.Timeout = TimeSpan.FromMinutes(4);
        var page = await ReadAsync(client, $"/profiles/{area}.html?release={release}", cancellationToken);
        var print = await ReadAsync(client, $"/profiles/{area}.pdf?release={release}", cancellationToken);
        return
        [
            new CollectedText("Seite des Profils", System.Text.Encoding.UTF8.GetString(page)),
            new CollectedText("PDF mit Bildern", await TextOfAsync(print, cancellationToken)),
        ];
    }

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    private static async Task<byte[]> ReadAsync(HttpClient client, string address, CancellationToken cancellationToken)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), cancellationToken);
        var content = await answer.Content.ReadAsByteArrayAsync(cancellationToken);
        answer.StatusCode.ShouldBe(
            HttpStatusCode.OK,
            System.Text.Encoding.UTF8.GetString(content[..Math.Min(content.Length, 400)])
        );
        return content;
    }

    private static async Task<string> TextOfAsync(byte[] print, CancellationToken cancellationToken)
    {
        var file = Path.Combine(Path.GetTempPath(), $"angriff-{Guid.CreateVersion7():N}.pdf");
        await File.WriteAllBytesAsync(file, print, cancellationToken);
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo("pdftotext", ["-layout", file, "-"]) { RedirectStandardOutput = true }
            )!;
            var text = await process.StandardOutput.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            process.ExitCode.ShouldBe(0, "pdftotext");
            return text;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string FiguresFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var figures = Path.Combine(folder.FullName, "gateway", "web", "dist", "figures");
            if (Directory.Exists(figures))
            {
                return figures;
            }
        }

        throw new InvalidOperationException("Die Oberfläche ist nicht gebaut (gateway/web/dist fehlt).");
    }
}
