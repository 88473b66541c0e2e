using System.Net.Http.Json;
using System.Text.Json;

namespace Sozialplanung.RealData.Tests;

/// <summary>Somebody with a browser: anonymous, or signed in by cookie, always through the gateway.</summary>
public sealed class Visitor : IDisposable
{
    private readonly HttpClient _client;

    public Visitor(Uri gateway)
    {
        _client = new HttpClient { BaseAddress = gateway, Timeout = TimeSpan.FromMinutes(2) };
        // The gateway asks for it with every change that rests on a cookie.
        _client.DefaultRequestHeaders.Add("X-Sozialplanung", "1");
    }

    public Uri Address => _client.BaseAddress!;

    public async Task<Visitor> SignInAsync(string user, string password, CancellationToken cancellationToken)
    {
        await SendAsync(HttpMethod.Post, "auth/sign-in", new { user, password }, cancellationToken);
        return this;
    }

    public Task<JsonElement> GetAsync(string path, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Get, path, null, cancellationToken);

    public async Task<JsonElement> SendAsync(HttpMethod method, string path, object? body, CancellationToken cancellationToken)
    {
        var (status, text) = await AnswerAsync(method, path, body, cancellationToken);
        status.ShouldBeInRange(200, 299, $"{method} {path}: {text}");
        return text.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(text);
    }

    public async Task<(int Status, string Text)> AnswerAsync(
        HttpMethod method,
        string path,
        object? body,
        CancellationToken cancellationToken
    )
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        using var answer = await _client.SendAsync(request, cancellationToken);
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(cancellationToken));
    }

    /// <summary>Asks until the answer is as wished, at most two minutes.</summary>
    public async Task<JsonElement> WaitAsync(string path, Func<JsonElement, bool> isWished, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(2));
        JsonElement answer = default;
        try
        {
            while (!isWished(answer = await GetAsync(path, limit.Token)))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200), limit.Token);
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"Nach zwei Minuten noch nicht: {path}, zuletzt {answer}");
        }

        return answer;
    }

    public void Dispose() => _client.Dispose();
}
