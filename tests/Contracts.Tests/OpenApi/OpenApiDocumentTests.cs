using System.Text.Json.Nodes;
using Sozialplanung.TestServers;

namespace Sozialplanung.Contracts.Tests.OpenApi;

/// <summary>The interface of each service is a committed file, so that a change of it is seen in the review.</summary>
public sealed class OpenApiDocumentTests
{
    [Theory]
    [InlineData("geography", "Geography")]
    [InlineData("ingestion", "Ingestion")]
    [InlineData("indicators", "Indicators")]
    [InlineData("reporting", "Reporting")]
    [InlineData("network", "PartnerNetwork")]
    [InlineData("planning", "Planning")]
    [InlineData("gateway", "Gateway")]
    public async Task A_service_describes_itself_as_committed(string name, string project)
    {
        var cancelled = TestContext.Current.CancellationToken;
        await using var service = await TestService.StartAsync(name, project, _settings, cancelled);
        using var client = service.Anonymous();

        var spoken =
            JsonNode
                .Parse(await client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), cancelled))!
                .ToJsonString(_indented) + "\n";

        var file = Path.Combine(DocumentsFolder(), $"{name}.json");
        if (Environment.GetEnvironmentVariable("SOZIALPLANUNG_WRITE_OPENAPI") == "1")
        {
            await File.WriteAllTextAsync(file, spoken, cancelled);
        }

        spoken.ShouldBe(
            await File.ReadAllTextAsync(file, cancelled),
            $"Die Schnittstelle von {name} hat sich geändert. Gewollt? Dann SOZIALPLANUNG_WRITE_OPENAPI=1 ./test Contracts und docs/api mit festschreiben."
        );
    }

    // Reporting asks for the folder at its start; it is not read before a report is drawn.
    private static readonly Dictionary<string, string> _settings = new()
    {
        ["Reporting__FiguresFolder"] = AppContext.BaseDirectory,
    };

    private static readonly System.Text.Json.JsonSerializerOptions _indented = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static string DocumentsFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder.FullName, "docs", "api")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("docs/api liegt nicht über dem Ordner der Tests.");
        }

        return Path.Combine(folder.FullName, "docs", "api");
    }
}
