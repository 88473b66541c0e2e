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
    ) => await SendAsync(installation, path, file, await JsonFile.ReadAsync(profile, cancellationToken), cancellationToken);

    public static async Task<JsonElement> SendAsync(
        InstallationClient installation,
        string path,
        string file,
        JsonElement form,
        CancellationToken cancellationToken
    )
    {
        await using var content = File.OpenRead(file);
        using var body = new MultipartFormDataContent
        {
            { new StringContent(form.GetRawText()), "profile" },
            { new StreamContent(content), "file", Path.GetFileName(file) },
        };
        return await installation.SendContentAsync(HttpMethod.Post, path, body, cancellationToken);
    }

    public static Task WriteWarningsAsync(JsonElement answer, TextWriter output) =>
        WriteAsync(answer, "warnings", "Hinweis", "weitere Hinweise", output);

    public static Task WriteErrorsAsync(JsonElement answer, TextWriter output) =>
        WriteAsync(answer, "errors", "Fehler", "weitere Fehler", output);

    private static async Task WriteAsync(JsonElement answer, string member, string word, string more, TextWriter output)
    {
        if (!answer.TryGetProperty(member, out var findings))
        {
            return;
        }

        foreach (var finding in findings.EnumerateArray().Take(ShownWarnings))
        {
            var row =
                finding.TryGetProperty("row", out var line) && line.ValueKind == JsonValueKind.Number ? $"Zeile {line}: " : "";
            await output.WriteLineAsync($"  {word}: {row}{finding.GetProperty("text").GetString()}");
        }

        if (findings.GetArrayLength() > ShownWarnings)
        {
            await output.WriteLineAsync($"  … und {findings.GetArrayLength() - ShownWarnings} {more}.");
        }
    }
}
