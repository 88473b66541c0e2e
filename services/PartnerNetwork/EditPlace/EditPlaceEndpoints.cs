using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.PartnerNetwork.Requests;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.PartnerNetwork.EditPlace;

internal static class EditPlaceEndpoints
{
    public const string Facility = "facility";
    public const string MeetingPlace = "meetingPlace";

    public static void MapEditPlace(this IEndpointRouteBuilder app)
    {
        Map(app, "/facilities/{code}", Facility, "Facility", "Einrichtung");
        Map(app, "/meeting-places/{code}", MeetingPlace, "MeetingPlace", "Ort der Begegnung");
    }

    private static void Map(IEndpointRouteBuilder app, string route, string kind, string name, string german)
    {
        app.MapPut(
                route,
                (
                    [RegularExpression(CodeText.Pattern, ErrorMessage = CodeText.Problem)] string code,
                    PlaceRequest request,
                    Caller caller,
                    PutPlaceHandler handler,
                    CancellationToken cancellationToken
                ) => PutAsync(kind, code, request, caller, handler, cancellationToken)
            )
            .WithName($"Put{name}")
            .WithSummary($"{german} eintragen oder ändern")
            .ProducesProblem(400)
            .ProducesProblem(403)
            .Require(Right.EditNetwork);
        app.MapDelete(
                route,
                (string code, Caller caller, RemovePlaceHandler handler, CancellationToken cancellationToken) =>
                    DeleteAsync(kind, code, caller, handler, cancellationToken)
            )
            .WithName($"Remove{name}")
            .WithSummary($"{german} austragen")
            .ProducesProblem(403)
            .ProducesProblem(404)
            .Require(Right.EditNetwork);
    }

    private static async Task<Results<Ok<StoredPlace>, ProblemHttpResult>> PutAsync(
        string kind,
        string code,
        PlaceRequest request,
        Caller caller,
        PutPlaceHandler handler,
        CancellationToken cancellationToken
    ) =>
        await handler.HandleAsync(caller, kind, code, request, cancellationToken) switch
        {
            PutPlaceOutcome.Stored stored => TypedResults.Ok(stored.Place),
            PutPlaceOutcome.NotAllowed notAllowed => Problems.Forbidden(notAllowed.Text),
            PutPlaceOutcome.Refused refused => Problems.BadInput("place-refused", refused.Text),
            _ => throw new InvalidOperationException("An outcome is not answered."),
        };

    private static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(
        string kind,
        string code,
        Caller caller,
        RemovePlaceHandler handler,
        CancellationToken cancellationToken
    ) =>
        await handler.HandleAsync(caller, kind, code, cancellationToken) switch
        {
            RemovePlaceOutcome.Removed => TypedResults.NoContent(),
            RemovePlaceOutcome.NotAllowed => Problems.Forbidden(EditRights.Refusal(caller, code)),
            RemovePlaceOutcome.Unknown => Problems.NotFound($"„{code}“ ist nicht eingetragen."),
        };
}
