using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Indicators.Releases;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.WithdrawRelease;

public sealed record WithdrawReleaseRequest
{
    /// <summary>Why, in words; it stays with the release.</summary>
    [Required(ErrorMessage = "Bitte nennen Sie den Grund der Rücknahme."), StringLength(2000)]
    public string Reason { get; init; } = "";

    /// <summary>Said on purpose where it is the current release: until another one is published, nobody can read anything.</summary>
    public bool LeavesNothingPublished { get; init; }
}

internal static class WithdrawReleaseEndpoint
{
    public static void MapWithdrawRelease(this IEndpointRouteBuilder app) =>
        app.MapGroup("/releases")
            .WithTags("Freigaben")
            .MapPost("/{id:guid}/withdraw", WithdrawAsync)
            .WithName("WithdrawRelease")
            .ProducesProblem(400)
            .ProducesProblem(403)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .Require(Right.WithdrawRelease);

    private static async Task<Results<Ok<ShownRelease>, ProblemHttpResult>> WithdrawAsync(
        Guid id,
        WithdrawReleaseRequest request,
        Caller caller,
        WithdrawReleaseHandler handler,
        CancellationToken cancellationToken
    )
    {
        var (outcome, release) = await handler.WithdrawAsync(id, request, caller, cancellationToken);
        return outcome switch
        {
            WithdrawOutcome.Withdrawn => TypedResults.Ok(release!),
            WithdrawOutcome.NotYourPlace => Problems.Forbidden(ReleaseAccess.NotYourPlace),
            WithdrawOutcome.Unknown => Problems.NotFound("Diese Freigabe gibt es nicht."),
            WithdrawOutcome.NotPublished => Problems.Conflict(
                "wrong-state",
                $"„{release!.Name}“ ist {release.StateName}; zurückgenommen wird nur, was freigegeben ist."
            ),
            WithdrawOutcome.IsCurrent => Problems.Conflict(
                "current-release",
                $"„{release!.Name}“ ist der aktuelle Stand. Ohne ihn zeigt der Atlas nichts mehr. "
                    + "Bitte zuerst eine andere Freigabe veröffentlichen oder ausdrücklich bestätigen, dass danach nichts freigegeben ist."
            ),
        };
    }
}
