using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Sozialplanung.Cli.Connection;

/// <summary>
/// The installation as a client sees it, over HTTP. Signed in by a token, or for the demo by a demo account. Every refusal
/// becomes a <see cref="RequestRefusedException"/> with the problem's title, detail and places.
/// </summary>
internal sealed class InstallationClient : IDisposable
{
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };
    private readonly HttpClient _client;

    public InstallationClient(Arguments arguments)
        : this(
            AddressOf(
                arguments.Option("--url") ?? Environment.GetEnvironmentVariable("SOZIALPLAN_URL") ?? "http://localhost:8080"
            )
        )
    {
        if (TokenOf(arguments) is { Length: > 0 } token)
        {
            _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }
    }

    private InstallationClient(Uri address)
    {
        Address = address;
        _client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromMinutes(30) };
        // The gateway asks for it with every change that rests on a cookie.
        _client.DefaultRequestHeaders.Add("X-Sozialplanung", "1");
    }

    public Uri Address { get; }

    /// <summary>Another connection to the same installation, signed in with a name and password.</summary>
    public async Task<InstallationClient> SignInAsync(string user, string password, CancellationToken cancellationToken)
    {
        var other = new InstallationClient(Address);
        await other.SendAsync(HttpMethod.Post, "auth/sign-in", JsonContent.Create(new { user, password }), cancellationToken);
        return other;
    }

    public async Task<JsonElement> GetAsync(string path, CancellationToken cancellationToken) =>
        await ReadAsync(await SendAsync(HttpMethod.Get, path, null, cancellationToken), cancellationToken);

    public async Task<JsonElement> SendJsonAsync(
        HttpMethod method,
        string path,
        object body,
        CancellationToken cancellationToken
    ) =>
        await ReadAsync(
            await SendAsync(method, path, JsonContent.Create(body, options: Json), cancellationToken),
            cancellationToken
        );

    public async Task<JsonElement> SendContentAsync(
        HttpMethod method,
        string path,
        HttpContent? content,
        CancellationToken cancellationToken
    ) => await ReadAsync(await SendAsync(method, path, content, cancellationToken), cancellationToken);

    /// <summary>Writes an answer to a file. A refusal leaves no file behind.</summary>
    public async Task SaveAsync(string path, string file, CancellationToken cancellationToken)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder && !Directory.Exists(folder))
        {
            throw new UsageException($"Den Ordner {folder} gibt es nicht.");
        }

        using var response = await SendAsync(HttpMethod.Get, path, null, cancellationToken);
        await using var target = File.Create(file);
        await response.Content.CopyToAsync(target, cancellationToken);
    }

    /// <summary>Writes the answer to what is sent to a file. One that breaks off leaves no half file behind.</summary>
    public async Task SaveAsync(string path, object body, string file, CancellationToken cancellationToken)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder && !Directory.Exists(folder))
        {
            throw new UsageException($"Den Ordner {folder} gibt es nicht.");
        }

        using var response = await SendAsync(HttpMethod.Post, path, JsonContent.Create(body, options: Json), cancellationToken);
        var part = $"{file}.teil";
        try
        {
            await using (var target = File.Create(part))
            {
                await response.Content.CopyToAsync(target, cancellationToken);
            }

            File.Move(part, file, overwrite: true);
        }
        finally
        {
            File.Delete(part);
        }
    }

    public async Task CopyAsync(string path, Stream target, CancellationToken cancellationToken)
    {
        using var response = await SendAsync(HttpMethod.Get, path, null, cancellationToken);
        await response.Content.CopyToAsync(target, cancellationToken);
    }

    public void Dispose() => _client.Dispose();

    private static Uri AddressOf(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address
            : throw new UsageException($"„{text}“ ist keine Adresse; sie beginnt mit http:// oder https://.");

    private static string? TokenOf(Arguments arguments)
    {
        var file = arguments.Option("--token-file") ?? Environment.GetEnvironmentVariable("SOZIALPLAN_TOKEN_FILE");
        return file is null ? Environment.GetEnvironmentVariable("SOZIALPLAN_TOKEN")
            : File.Exists(file) ? File.ReadAllText(file).Trim()
            : throw new UsageException($"Die Datei {file} mit dem Token gibt es nicht.");
    }

    private async Task<HttpResponseMessage> SendAsync(
        HttpMethod method,
        string path,
        HttpContent? content,
        CancellationToken cancellationToken
    )
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (!response.IsSuccessStatusCode)
        {
            throw new RequestRefusedException(await Refusal.ReadAsync(response, cancellationToken), (int)response.StatusCode);
        }

        return response;
    }

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using (response)
        {
            var bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken);
            return bytes.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(bytes);
        }
    }
}
