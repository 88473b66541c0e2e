using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Sozialplanung.Reporting.Tests;

/// <summary>A PDF as other programs see it: poppler reads text, fonts and pages, qpdf checks it and lists its objects.</summary>
internal sealed partial class PdfFile : IAsyncDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"profil-{Guid.CreateVersion7():N}.pdf");

    private PdfFile(byte[] content) => File.WriteAllBytes(_file, content);

    public static PdfFile Of(byte[] content) => new(content);

    /// <summary>The text layer in reading order as one line, with ligatures and hard spaces made plain.</summary>
    public async Task<string> TextAsync(CancellationToken cancellationToken) =>
        Spaces().Replace((await RunAsync("pdftotext", [_file, "-"], cancellationToken)).Normalize(NormalizationForm.FormKC), " ");

    public Task<string> FontsAsync(CancellationToken cancellationToken) => RunAsync("pdffonts", [_file], cancellationToken);

    public Task<string> InfoAsync(CancellationToken cancellationToken) => RunAsync("pdfinfo", [_file], cancellationToken);

    public async Task<int> PagesAsync(CancellationToken cancellationToken) =>
        int.Parse(
            PageCount().Match(await InfoAsync(cancellationToken)).Groups[1].ValueSpan,
            System.Globalization.CultureInfo.InvariantCulture
        );

    /// <summary>What qpdf finds wrong, or its sentence that nothing is.</summary>
    public Task<string> CheckAsync(CancellationToken cancellationToken) =>
        RunAsync("qpdf", ["--check", _file], cancellationToken);

    /// <summary>All dictionaries of the file; the first is the catalog.</summary>
    public async Task<(JsonElement Catalog, IReadOnlyList<JsonElement> Objects)> ObjectsAsync(CancellationToken cancellationToken)
    {
        var json = await RunAsync("qpdf", ["--json=2", "--json-key=qpdf", _file], cancellationToken);
        var all = JsonDocument.Parse(json).RootElement.GetProperty("qpdf")[1];
        var objects = all.EnumerateObject()
            .Where(entry => entry.Name != "trailer" && entry.Value.TryGetProperty("value", out _))
            .ToDictionary(entry => entry.Name, entry => entry.Value.GetProperty("value"));
        var root = all.GetProperty("trailer").GetProperty("value").GetProperty("/Root").GetString();
        return (objects[$"obj:{root}"], [.. objects.Values.Where(value => value.ValueKind == JsonValueKind.Object)]);
    }

    public ValueTask DisposeAsync()
    {
        File.Delete(_file);
        return ValueTask.CompletedTask;
    }

    private static async Task<string> RunAsync(string program, string[] arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        process.ExitCode.ShouldBe(0, $"{program}: {await errors}\n{(output.Length < 4000 ? output : "")}");
        return output;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"Pages:\s+(\d+)")]
    private static partial Regex PageCount();
}
