using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace Sozialplanung.Tests;

/// <summary>Asks every address that a service offers for reading, changed a little: it answers or refuses, and never breaks.</summary>
internal static class QueryFuzz
{
    public static async Task RunAsync(int usual, HttpClient client, IReadOnlyDictionary<string, string> known)
    {
        var document = await client.GetFromJsonAsync<JsonNode>("/openapi/v1.json", TestContext.Current.CancellationToken);
        var addresses = document!["paths"]!
            .AsObject()
            .Where(path => path.Value!["get"] is not null && !path.Key.EndsWith("/events", StringComparison.Ordinal))
            .Select(path => Encoding.UTF8.GetBytes(AddressOf(path.Key, path.Value!["get"]!, known)))
            .ToList();
        await Fuzz.RunAsync(usual, addresses, input => AskAsync(client, Escaped(input)));
    }

    /// <summary>Errors: <see cref="HttpRequestException"/> where a service has no answer of its own.</summary>
    public static async Task AskAsync(HttpClient client, string address, HttpContent? content = null)
    {
        if (!Uri.TryCreate(client.BaseAddress, address, out var uri) || uri.Host != client.BaseAddress!.Host)
        {
            return;
        }

        using var request = new HttpRequestMessage(content is null ? HttpMethod.Get : HttpMethod.Put, uri) { Content = content };
        using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        if ((int)answer.StatusCode >= 500)
        {
            throw new HttpRequestException($"{(int)answer.StatusCode} for {address}");
        }
    }

    private static string AddressOf(string path, JsonNode get, IReadOnlyDictionary<string, string> known)
    {
        var query = new List<string>();
        foreach (var parameter in get["parameters"]?.AsArray() ?? [])
        {
            var name = parameter!["name"]!.GetValue<string>();
            var value = known.GetValueOrDefault(name, "1");
            path = path.Replace($"{{{name}}}", value, StringComparison.Ordinal);
            if (parameter["in"]!.GetValue<string>() == "query")
            {
                query.Add($"{name}={value}");
            }
        }

        return $"{path}?{string.Join('&', query)}";
    }

    // What an address can hold as it is stays; "%" too, so that broken escapes come along.
    private static string Escaped(byte[] input) =>
        string.Concat(
            input
                .Take(2_000)
                .Select(sign =>
                    char.IsAsciiLetterOrDigit((char)sign) || "/?&=%.,-_~".Contains((char)sign) ? $"{(char)sign}" : $"%{sign:X2}"
                )
        );
}
