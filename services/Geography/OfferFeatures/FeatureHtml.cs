using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Sozialplanung.Geography.OfferFeatures;

/// <summary>
/// The same answers as pages for people (OGC 17-069r4, 8.2): made of the JSON, so that nothing stands here that is not there. Without
/// scripts and with one style, which the policy of the page names.
/// </summary>
internal static class FeatureHtml
{
    public const string MediaType = "text/html";

    /// <summary>The one style of the pages.</summary>
    public const string Style =
        "body{font-family:sans-serif;line-height:1.5;max-width:60rem;margin:0 auto;padding:1rem;color:#131525}a{color:#1a44a8}"
        + "table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.25rem .5rem;border-bottom:1px solid #b9bdcf;overflow-wrap:anywhere}"
        + "nav ul{list-style:none;padding:0}";

    private static readonly string _policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Whether a page is asked for: by name, or by a program that prefers pages, as browsers do.</summary>
    public static bool IsWanted(HttpRequest request) =>
        request.Query.TryGetValue("f", out var format)
            ? format == "html"
            : MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted)
                && accepted.Any(each => each.MediaType == MediaType && each.Quality is not 0);

    /// <summary>The page of an answer; a refusal stays what it is.</summary>
    public static object? Of(object? answer, HttpContext context)
    {
        var result = answer is INestedHttpResult nested ? nested.Result : answer;
        var json = result switch
        {
            ContentHttpResult text => JsonSerializer.Deserialize<JsonElement>(text.ResponseContent!),
            ProblemHttpResult or StatusCodeHttpResult or null => default,
            IValueHttpResult { Value: { } value } => JsonSerializer.SerializeToElement(value, JsonSerializerOptions.Web),
            IResult => default,
            _ => JsonSerializer.SerializeToElement(result, JsonSerializerOptions.Web),
        };
        if (json.ValueKind != JsonValueKind.Object)
        {
            return answer;
        }

        context.Response.Headers.ContentSecurityPolicy = _policy;
        return TypedResults.Text(FeatureHtmlPage.Of(json, context.Request), MediaType, Encoding.UTF8);
    }
}
