using System.Globalization;
using System.Text.Json;

namespace Sozialplanung.Ingestion.FetchFeatures;

/// <summary>What a service says where it does not do what it was asked, in its own words.</summary>
internal static class ServiceWords
{
    private const int Longest = 300;
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    private static readonly string[] _spoken = ["detail", "description", "title", "message"];

    /// <summary>The words of an exception report or of problem details; null where the answer is neither.</summary>
    public static string? Of(ReadOnlyMemory<byte> body) => ServiceXml.IsXml(body.Span) ? OfXml(body) : OfJson(body);

    /// <summary>Foreign words in a sentence of ours: on one line, and not endless.</summary>
    public static string Shortened(string words)
    {
        var plain = string.Join(
            ' ',
            string.Concat(words.Select(letter => char.IsControl(letter) || char.IsSurrogate(letter) ? ' ' : letter))
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        );
        return plain.Length <= Longest ? plain : $"{plain[..Longest]}…";
    }

    public static string Number(long number) => number.ToString("N0", _german);

    private static string? OfXml(ReadOnlyMemory<byte> body)
    {
        var root = ServiceXml.TryRead(body)?.Root;
        if (root?.Name.LocalName is not ("ExceptionReport" or "ServiceExceptionReport"))
        {
            return null;
        }

        var texts = root.Descendants()
            .Where(element => element.Name.LocalName is "ExceptionText" or "ServiceException")
            .Select(element => element.Value.Trim())
            .Where(text => text.Length > 0)
            .ToList();
        var codes = root.Descendants().Select(element => (string?)element.Attribute("exceptionCode")).OfType<string>();
        return Shortened(string.Join(" ", texts.Count > 0 ? texts : codes));
    }

    private static string? OfJson(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                return null;
            }

            var said = _spoken
                .Select(name => document.RootElement.TryGetProperty(name, out var value) ? value : default)
                .FirstOrDefault(value => value.ValueKind == JsonValueKind.String);
            return said.ValueKind == JsonValueKind.String && said.GetString() is { Length: > 0 } words ? Shortened(words) : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
