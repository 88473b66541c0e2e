using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Areas;

/// <summary>A file and how to read it, sent together.</summary>
internal static class FileWithProfile
{
    private const int ShownWarnings = 20;

    public static async Task<JsonElement> SendAsync(
        InstallationClient installation,
        string path,
        string file,
        string profile,
        CancellationToken cancellationToken
    )
    {
        var form = await JsonFile.ReadAsync(profile, cancellationToken);
        await using var content = File.OpenRead(file);
        using var body = new MultipartFormDataContent
        {
            { new StringContent(form.GetRawText()), "profile" },
            { new StreamContent(content), "file", Path.GetFileName(file) },
        };
        return await installation.SendContentAsync(HttpMethod.Post, path, body, cancellationToken);
    }

    public static async Task WriteWarningsAsync(JsonElement answer, TextWriter output)
    {
        if (!answer.TryGetProperty("warnings", out var warnings))
        {
            return;
        }

        foreach (var warning in warnings.EnumerateArray().Take(ShownWarnings))
        {
            var row =
                warning.TryGetProperty("row", out var line) && line.ValueKind == JsonValueKind.Number ? $"Zeile {line}: " : "";
            await output.WriteLineAsync($"  Hinweis: {row}{warning.GetProperty("text").GetString()}");
        }

        if (warnings.GetArrayLength() > ShownWarnings)
        {
            await output.WriteLineAsync($"  … und {warnings.GetArrayLength() - ShownWarnings} weitere Hinweise.");
        }
    }
}
