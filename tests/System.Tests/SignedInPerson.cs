using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Sozialplanung.WholeSystem;

/// <summary>Somebody at the gateway: signed in with a demo account, or nobody in particular.</summary>
public sealed class SignedInPerson : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly HttpClient _client;

    private SignedInPerson(Uri gateway)
    {
        _client = new HttpClient { BaseAddress = gateway, Timeout = TimeSpan.FromMinutes(5) };
        _client.DefaultRequestHeaders.Add("X-Sozialplanung", "1");
    }

    public static SignedInPerson Anybody(Uri gateway) => new(gateway);

    public static async Task<SignedInPerson> SignInAsync(Uri gateway, string user, CancellationToken cancellationToken)
    {
        var person = new SignedInPerson(gateway);
        await person.SendAsync(HttpMethod.Post, "auth/sign-in", new { user, password = "Demo-2025!" }, cancellationToken);
        return person;
    }

    public async Task<JsonNode> ReadAsync(string path, CancellationToken cancellationToken) =>
        JsonNode.Parse(await ReadTextAsync(path, cancellationToken))!;

    public async Task<string> ReadTextAsync(string path, CancellationToken cancellationToken)
    {
        using var answer = await AskAsync(path, cancellationToken);
        return await answer.Content.ReadAsStringAsync(cancellationToken);
    }

    public async Task<byte[]> ReadBytesAsync(string path, CancellationToken cancellationToken)
    {
        using var answer = await AskAsync(path, cancellationToken);
        return await answer.Content.ReadAsByteArrayAsync(cancellationToken);
    }

    /// <summary>Asks once; null where there is no answer or a refusal, as while a part of the installation is away.</summary>
    public async Task<JsonNode?> TryReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            return await _client.GetFromJsonAsync<JsonNode>(new Uri(path, UriKind.Relative), cancellationToken);
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    /// <summary>Sends once and gives the answer's body; a refusal fails the test with its text.</summary>
    public async Task<JsonNode?> SendAsync(
        HttpMethod method,
        string path,
        HttpContent? content,
        CancellationToken cancellationToken
    )
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        using var answer = await _client.SendAsync(request, cancellationToken);
        var text = await answer.Content.ReadAsStringAsync(cancellationToken);
        answer.IsSuccessStatusCode.ShouldBeTrue($"{method} {path}: {(int)answer.StatusCode} {text}");
        return text.Length == 0 ? null : JsonNode.Parse(text);
    }

    public Task<JsonNode?> SendAsync(HttpMethod method, string path, object body, CancellationToken cancellationToken) =>
        SendAsync(method, path, JsonContent.Create(body), cancellationToken);

    public void Dispose() => _client.Dispose();

    /// <summary>A service that comes back is asked again; what it refuses is refused.</summary>
    private async Task<HttpResponseMessage> AskAsync(string path, CancellationToken cancellationToken)
    {
        HttpResponseMessage? answer = null;
        await WaitUntil.UntilAsync(
            $"Antwort auf {path}",
            Patience,
            async token =>
            {
                answer?.Dispose();
                answer = await _client.GetAsync(new Uri(path, UriKind.Relative), token);
                return (int)answer.StatusCode is < 500 and not 429;
            },
            cancellationToken
        );
        var text = answer!.IsSuccessStatusCode ? "" : await answer.Content.ReadAsStringAsync(cancellationToken);
        answer.IsSuccessStatusCode.ShouldBeTrue($"{path}: {(int)answer.StatusCode} {text}");
        return answer;
    }
}
