using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Ingestion.Timetables;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Ingestion.SetTimetable;

/// <summary>A timetable in words, and the next times it means.</summary>
public sealed record TimetablePreview(string Words, IReadOnlyList<DateTimeOffset> Next);

internal static class SetTimetableEndpoint
{
    private const int Shown = 3;

    public static void MapSetTimetable(this IEndpointRouteBuilder app)
    {
        app.MapPut("/datasets/{code}/timetable", PutAsync)
            .WithName("SetTimetable")
            .WithSummary("Gibt einem Datensatz einen eigenen Zeitplan")
            .WithTags("Bezugsquellen")
            .ProducesProblem(400)
            .ProducesProblem(404)
            .Require(Right.DefineDataset);
        app.MapDelete("/datasets/{code}/timetable", DeleteAsync)
            .WithName("RemoveTimetable")
            .WithSummary("Ruft den Datensatz wieder mit dem Nachtlauf der Installation ab")
            .WithTags("Bezugsquellen")
            .ProducesProblem(404)
            .Require(Right.DefineDataset);
        app.MapPost("/timetable-preview", Preview)
            .WithName("PreviewTimetable")
            .WithSummary("Sagt, was ein Zeitplan in Worten heißt und wann er als Nächstes läuft")
            .WithTags("Bezugsquellen")
            .ProducesProblem(400)
            .Require(Right.DefineDataset);
    }

    private static Results<Ok<TimetablePreview>, ProblemHttpResult> Preview(Timetable timetable, TimeProvider clock)
    {
        if (TimetableRules.Fault(timetable) is { } fault)
        {
            return Problems.BadInput("timetable-invalid", fault);
        }

        var next = new List<DateTimeOffset>();
        for (
            var after = clock.GetUtcNow();
            next.Count < Shown && Occurrences.Next(timetable, after) is { } moment;
            after = moment
        )
        {
            next.Add(moment);
        }

        return TypedResults.Ok(new TimetablePreview(TimetableWords.Of(timetable), next));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> PutAsync(
        string code,
        Timetable timetable,
        Caller caller,
        SetTimetableHandler handler,
        CancellationToken cancellationToken
    ) =>
        TimetableRules.Fault(timetable) is { } fault
            ? Problems.BadInput("timetable-invalid", fault)
            : await AnswerAsync(code, timetable, caller, handler, cancellationToken);

    private static Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(
        string code,
        Caller caller,
        SetTimetableHandler handler,
        CancellationToken cancellationToken
    ) => AnswerAsync(code, null, caller, handler, cancellationToken);

    private static async Task<Results<NoContent, ProblemHttpResult>> AnswerAsync(
        string code,
        Timetable? timetable,
        Caller caller,
        SetTimetableHandler handler,
        CancellationToken cancellationToken
    ) =>
        await handler.HandleAsync(code, timetable, caller, cancellationToken)
            ? TypedResults.NoContent()
            : Problems.NotFound($"Den Datensatz „{code}“ gibt es nicht, oder er ist Ihnen nicht zugänglich.");
}
