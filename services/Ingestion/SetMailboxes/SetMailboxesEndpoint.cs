using Sozialplanung.Ingestion.EditDataCatalogue;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Ingestion.SetMailboxes;

internal static class SetMailboxesEndpoint
{
    public static void MapSetMailboxes(this IEndpointRouteBuilder app)
    {
        var mailboxes = app.MapGroup("/mailboxes").WithTags("Mitteilungen").Require(Right.DefineDataset);
        mailboxes
            .MapPost(
                "/",
                (MailboxRequest mailbox, Caller caller, SetMailboxesHandler handler, CancellationToken cancellationToken) =>
                    EditAnswers.OfSavingAsync(handler.SaveAsync(null, mailbox, caller, cancellationToken))
            )
            .WithName("AddMailbox")
            .WithSummary("Trägt ein Postfach ein, das Mitteilungen über Lieferungen bekommt")
            .ProducesProblem(400);
        mailboxes
            .MapPut(
                "/{id:guid}",
                (
                    Guid id,
                    MailboxRequest mailbox,
                    Caller caller,
                    SetMailboxesHandler handler,
                    CancellationToken cancellationToken
                ) => EditAnswers.OfSavingAsync(handler.SaveAsync(id, mailbox, caller, cancellationToken))
            )
            .WithName("SaveMailbox")
            .ProducesProblem(400)
            .ProducesProblem(404);
        mailboxes
            .MapDelete(
                "/{id:guid}",
                (Guid id, Caller caller, SetMailboxesHandler handler, CancellationToken cancellationToken) =>
                    EditAnswers.OfRemovingAsync(handler.RemoveAsync(id, caller, cancellationToken))
            )
            .WithName("RemoveMailbox")
            .WithSummary("Nimmt ein Postfach heraus, mit den Mitteilungen an es")
            .ProducesProblem(404);
        mailboxes
            .MapPost(
                "/{id:guid}/trial",
                (Guid id, Caller caller, SetMailboxesHandler handler, CancellationToken cancellationToken) =>
                    EditAnswers.OfRemovingAsync(handler.TryAsync(id, caller, cancellationToken))
            )
            .WithName("TryMailbox")
            .WithSummary("Schickt eine Probe an das Postfach")
            .ProducesProblem(404)
            .ProducesProblem(409);
        app.MapPost(
                "/letters/{id:guid}/again",
                (Guid id, Caller caller, SetMailboxesHandler handler, CancellationToken cancellationToken) =>
                    EditAnswers.OfRemovingAsync(handler.SendAgainAsync(id, caller, cancellationToken))
            )
            .WithName("SendLetterAgain")
            .WithSummary("Schickt eine Mitteilung, die nicht ankam, noch einmal")
            .WithTags("Mitteilungen")
            .ProducesProblem(404)
            .Require(Right.DefineDataset);
    }
}
