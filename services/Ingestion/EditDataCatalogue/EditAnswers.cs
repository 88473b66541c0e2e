using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Ingestion.EditDataCatalogue;

/// <summary>By what a saved entry, Datengeber or Vereinbarung is found.</summary>
public sealed record SavedKey(string Key);

internal static class EditAnswers
{
    public static async Task<Results<Ok<SavedKey>, ProblemHttpResult>> OfSavingAsync(Task<EditOutcome> work)
    {
        var outcome = await work;
        return outcome is EditOutcome.Stored stored ? TypedResults.Ok(new SavedKey(stored.Key)) : Refusal(outcome);
    }

    public static async Task<Results<NoContent, ProblemHttpResult>> OfRemovingAsync(Task<EditOutcome> work)
    {
        var outcome = await work;
        return outcome is EditOutcome.Stored ? TypedResults.NoContent() : Refusal(outcome);
    }

    private static ProblemHttpResult Refusal(EditOutcome outcome) =>
        outcome switch
        {
            EditOutcome.Unknown unknown => Problems.NotFound(unknown.Sentence),
            EditOutcome.Unusable unusable => Problems.BadInput("catalogue-invalid", unusable.Sentence),
            EditOutcome.InTheWay other => Problems.Conflict("catalogue-conflict", other.Sentence),
            _ => throw new InvalidOperationException($"Unhandled outcome {outcome}."),
        };
}
