using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Sozialplanung.ServiceDefaults.Errors;

/// <summary>Answers of RFC 9457 with a German sentence a clerk understands and a stable <c>type</c> for programs.</summary>
public static class Problems
{
    public static ProblemHttpResult NotFound(string title, string type = "not-found") =>
        Of(StatusCodes.Status404NotFound, type, title);

    /// <summary>410: it was there once and is not to be had any more.</summary>
    public static ProblemHttpResult Gone(string type, string title) => Of(StatusCodes.Status410Gone, type, title);

    public static ProblemHttpResult Conflict(string type, string title, string? detail = null) =>
        Of(StatusCodes.Status409Conflict, type, title, detail);

    public static ProblemHttpResult Forbidden(string title, string type = "forbidden") =>
        Of(StatusCodes.Status403Forbidden, type, title);

    /// <summary>
    /// 400 with the places (file, row, column) at which the input is wrong; at most the first hundred are sent.
    /// </summary>
    public static ProblemHttpResult BadInput(
        string type,
        string title,
        IReadOnlyCollection<PlacedError>? places = null,
        string? detail = null
    ) =>
        TypedResults.Problem(
            statusCode: StatusCodes.Status400BadRequest,
            type: TypeOf(type),
            title: title,
            detail: detail,
            extensions: places is null
                ? null
                : new Dictionary<string, object?> { ["places"] = places.Take(100).ToArray(), ["placeCount"] = places.Count }
        );

    private static ProblemHttpResult Of(int status, string type, string title, string? detail = null) =>
        TypedResults.Problem(statusCode: status, type: TypeOf(type), title: title, detail: detail);

    private static string TypeOf(string type) => $"urn:sozialplanung:{type}";
}
