using System.Security.Cryptography;
using System.Text;

namespace Sozialplanung.Indicators.Reading;

/// <summary>The headers by which browsers and proxies may keep an answer of the gate, and for whom.</summary>
internal static class AnswerHeaders
{
    /// <summary>
    /// Made of the release, the audience and the request, never of the values, so that it can say nothing of what is withheld.
    /// </summary>
    public static string ETagOf(ReleaseHead release, Reader reader, string requestKey) =>
        '"'
        + Convert.ToHexStringLower(
            SHA256
                .HashData(Encoding.UTF8.GetBytes($"{release.Version}|{release.State}|{reader.CacheKey}|{requestKey}"))
                .AsSpan(0, 16)
        )
        + '"';

    public static void Set(HttpResponse response, Reader reader, string eTag)
    {
        response.Headers.ETag = eTag;
        response.Headers.CacheControl = reader.IsPublic ? "public, no-cache" : "private, no-cache";
        response.Headers.Vary = "Authorization, Cookie";
    }
}
