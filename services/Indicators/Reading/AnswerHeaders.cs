using System.Security.Cryptography;
using System.Text;

namespace Sozialplanung.Indicators.Reading;

/// <summary>The headers by which browsers and proxies may keep an answer of the gate, and for whom.</summary>
internal static class AnswerHeaders
{
    /// <summary>
    /// Made of the release, the audience and the request, never of the values, so that it can say nothing of what is withheld.
    /// </summary>
    public static string ETagOf(ReleaseHead release, Viewer viewer, string requestKey) =>
        '"'
        + Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes($"{release.AnswerKey}|{viewer.CacheKey}|{requestKey}")).AsSpan(0, 16)
        )
        + '"';

    public static void Set(HttpResponse response, Viewer viewer, string eTag)
    {
        response.Headers.ETag = eTag;
        response.Headers.CacheControl = viewer.IsEverybody ? "public, no-cache" : "private, no-cache";
        response.Headers.Vary = "Authorization, Cookie";
    }
}
