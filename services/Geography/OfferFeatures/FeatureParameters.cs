using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Geography.OfferFeatures;

/// <summary>A parameter that is unknown, comes twice or has no value of its kind is refused (OGC 17-069r4, 7.5 and 7.6).</summary>
internal static class FeatureParameters
{
    /// <summary>An answer that is JSON or, for people, a page.</summary>
    public static RouteHandlerBuilder WithParameters(this RouteHandlerBuilder endpoint, params string[] names) =>
        endpoint
            .ProducesProblem(400)
            .AddEndpointFilter(
                async (context, next) =>
                {
                    var request = context.HttpContext.Request;
                    if (FaultOf(request.Query, [.. names, "f"], ["json", "html"]) is { } fault)
                    {
                        return Refused(fault);
                    }

                    context.HttpContext.Response.Headers.Vary = HeaderNames.Accept;
                    var answer = await next(context);
                    return FeatureHtml.IsWanted(request) ? FeatureHtml.Of(answer, context.HttpContext) : answer;
                }
            );

    /// <summary>An answer that has one form only.</summary>
    public static RouteHandlerBuilder WithFormatOnly(this RouteHandlerBuilder endpoint) =>
        endpoint
            .ProducesProblem(400)
            .AddEndpointFilter(
                async (context, next) =>
                    FaultOf(context.HttpContext.Request.Query, ["f"], ["json"]) is { } fault
                        ? Refused(fault)
                        : await next(context)
            );

    public static ProblemHttpResult Refused(string sentence) => Problems.BadInput("ogc-parameter", sentence);

    private static string? FaultOf(IQueryCollection query, string[] names, string[] formats)
    {
        var (unknown, twice) = (
            query.Keys.FirstOrDefault(key => !names.Contains(key, StringComparer.Ordinal)),
            query.FirstOrDefault(pair => pair.Value.Count > 1).Key
        );
        return unknown is not null ? $"Den Parameter „{unknown}“ gibt es hier nicht. Möglich sind: {string.Join(", ", names)}."
            : twice is not null ? $"Der Parameter „{twice}“ kommt mehrmals vor. Bitte geben Sie ihn einmal an."
            : query.TryGetValue("f", out var format) && !formats.Contains(format.ToString(), StringComparer.Ordinal)
                ? formats.Length == 1 ? "Als Format (f) gibt es nur json."
                    : "Als Format (f) gibt es json und html."
            : null;
    }

    /// <summary>A whole number from a parameter; the default where it is missing, null where it is none.</summary>
    public static int? Whole(string? text, int missing, int smallest) =>
        text is null ? missing
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= smallest ? number
        // More than a page can hold is no error (7.15.2): the page is full then.
        : text.Length is > 0 and < 100 && text.All(char.IsAsciiDigit) && text.Any(digit => digit != '0') ? int.MaxValue
        : null;

    /// <summary>An instant, or an interval with open ends (7.15.4).</summary>
    public static bool IsTime(string text)
    {
        var parts = text.Split('/');
        return parts.Length == 1
            ? IsInstant(parts[0])
            : parts.Length == 2
                && parts.All(part => part is "" or ".." || IsInstant(part))
                && !(IsInstant(parts[0]) && IsInstant(parts[1]) && Instant(parts[0]) > Instant(parts[1]));
    }

    private static bool IsInstant(string text) => Instant(text) is not null;

    private static DateTimeOffset? Instant(string text) =>
        DateTimeOffset.TryParseExact(
            text,
            ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var instant
        )
            ? instant
            : null;
}
