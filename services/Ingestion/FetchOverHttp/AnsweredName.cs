namespace Sozialplanung.Ingestion.FetchOverHttp;

/// <summary>The name of a file that a web server sends: its own word, or the end of the address.</summary>
internal static class AnsweredName
{
    private const int Longest = 200;

    public static string Of(HttpResponseMessage answer, Uri asked)
    {
        var header = answer.Content.Headers.ContentDisposition;
        return Clean(header?.FileNameStar ?? header?.FileName?.Trim('"'))
            ?? Clean(EndOf(answer.RequestMessage?.RequestUri))
            ?? Clean(EndOf(asked))
            ?? "Abruf";
    }

    private static string? EndOf(Uri? address) => address is null ? null : Uri.UnescapeDataString(address.Segments[^1]);

    private static string? Clean(string? name)
    {
        var last = string.Concat((name ?? "").Split('/', '\\')[^1].Where(letter => !char.IsControl(letter))).Trim();
        return last.Trim('.').Length == 0 ? null
            : last.Length <= Longest ? last
            : last[^Longest..];
    }
}
