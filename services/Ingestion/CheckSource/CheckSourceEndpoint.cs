using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Ingestion.FetchSource;
using Sozialplanung.Ingestion.Sources;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Ingestion.CheckSource;

/// <summary>Whether a Bezugsquelle can be reached, and what lies there, in a sentence; with the fingerprint of the key that an SFTP
/// server shows and nobody has confirmed yet.</summary>
public sealed record SourceCheck(bool IsReachable, string Text, string? HostKey = null);

internal static class CheckSourceEndpoint
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public static void MapCheckSource(this IEndpointRouteBuilder app) =>
        app.MapPost("/datasets/{code}/source/check", PostAsync)
            .WithName("CheckSource")
            .WithSummary("Prüft, ob eine Bezugsquelle erreichbar ist und was dort liegt; gespeichert und geliefert wird nichts")
            .WithTags("Bezugsquellen")
            .ProducesProblem(400)
            .ProducesProblem(404)
            .Require(Right.DefineDataset);

    private static async Task<Results<Ok<SourceCheck>, ProblemHttpResult>> PostAsync(
        string code,
        SourceRequest source,
        Caller caller,
        EnteredSource entered,
        SourceFetch fetch,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var (access, problem) = await entered.ReadAsync(code, source, caller, cancellationToken);
            return problem is not null ? problem
                : SourceRules.FaultOfLayer(source) is { } fault ? Problems.BadInput("source-invalid", fault)
                : TypedResults.Ok(new SourceCheck(true, SentenceOf(await fetch.LookAsync(access!, cancellationToken))));
        }
        catch (UnknownHostKeyException e)
        {
            return TypedResults.Ok(new SourceCheck(false, e.Message, e.Fingerprint));
        }
        catch (FetchFaultException e)
        {
            return TypedResults.Ok(new SourceCheck(false, e.Message));
        }
    }

    private static string SentenceOf(SourceLook look) =>
        $"Erreichbar. Dort liegt „{look.FileName}“, {look.Kind}"
        + (look.Size is { } size ? $", {Math.Max(1, size / 1024).ToString("N0", _german)} KiB groß." : ".");
}
