using Sozialplanung.Ingestion.DataCatalogue;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Ingestion.EditDataCatalogue;

internal static class EditDataCatalogueEndpoint
{
    private const string Tag = "Datenkatalog";

    public static void MapEditDataCatalogue(this IEndpointRouteBuilder app)
    {
        MapEntries(app.MapGroup("/catalogue").WithTags(Tag).Require(Right.DefineDataset));
        MapProviders(app.MapGroup("/providers").WithTags(Tag).Require(Right.DefineDataset));
        MapAgreements(app.MapGroup("/agreements").WithTags(Tag).Require(Right.DefineDataset));
    }

    private static void MapEntries(RouteGroupBuilder entries)
    {
        entries
            .MapPost(
                "/",
                (EntryRequest entry, Caller caller, EditEntryHandler handler, CancellationToken cancellationToken) =>
                    EditAnswers.OfSavingAsync(handler.SaveAsync(null, entry, caller, cancellationToken))
            )
            .WithName("AddCatalogueEntry")
            .WithSummary("Trägt einen gewünschten Datensatz ein")
            .ProducesProblem(400)
            .ProducesProblem(404);
        entries
            .MapPut(
                "/{key}",
                (string key, EntryRequest entry, Caller caller, EditEntryHandler handler, CancellationToken cancellationToken) =>
                    EditAnswers.OfSavingAsync(handler.SaveAsync(key, entry, caller, cancellationToken))
            )
            .WithName("SaveCatalogueEntry")
            .WithSummary("Ändert, was im Katalog zu einem Datensatz steht; ein Wunsch, der einen Datensatz nennt, wird zu diesem")
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409);
        entries
            .MapDelete(
                "/{key}",
                (string key, Caller caller, EditEntryHandler handler, CancellationToken cancellationToken) =>
                    EditAnswers.OfRemovingAsync(handler.RemoveAsync(key, caller, cancellationToken))
            )
            .WithName("RemoveCatalogueEntry")
            .WithSummary("Löscht einen Wunsch oder das, was zu einem Datensatz eingetragen ist; der Datensatz bleibt")
            .ProducesProblem(404);
    }

    private static void MapProviders(RouteGroupBuilder providers)
    {
        providers
            .MapPost(
                "/",
                (ProviderRequest provider, Caller caller, EditProviderHandler handler, CancellationToken cancellationToken) =>
                    EditAnswers.OfSavingAsync(handler.SaveAsync(null, provider, caller, cancellationToken))
            )
            .WithName("AddProvider")
            .ProducesProblem(400);
        providers
            .MapPut(
                "/{id:guid}",
                (
                    Guid id,
                    ProviderRequest provider,
                    Caller caller,
                    EditProviderHandler handler,
                    CancellationToken cancellationToken
                ) => EditAnswers.OfSavingAsync(handler.SaveAsync(id, provider, caller, cancellationToken))
            )
            .WithName("SaveProvider")
            .ProducesProblem(400)
            .ProducesProblem(404);
        providers
            .MapDelete(
                "/{id:guid}",
                (Guid id, Caller caller, EditProviderHandler handler, CancellationToken cancellationToken) =>
                    EditAnswers.OfRemovingAsync(handler.RemoveProviderAsync(id, caller, cancellationToken))
            )
            .WithName("RemoveProvider")
            .ProducesProblem(404)
            .ProducesProblem(409);
    }

    private static void MapAgreements(RouteGroupBuilder agreements)
    {
        agreements
            .MapPost(
                "/",
                (AgreementRequest agreement, Caller caller, EditProviderHandler handler, CancellationToken cancellationToken) =>
                    EditAnswers.OfSavingAsync(handler.SaveAsync(null, agreement, caller, cancellationToken))
            )
            .WithName("AddAgreement")
            .ProducesProblem(400);
        agreements
            .MapPut(
                "/{id:guid}",
                (
                    Guid id,
                    AgreementRequest agreement,
                    Caller caller,
                    EditProviderHandler handler,
                    CancellationToken cancellationToken
                ) => EditAnswers.OfSavingAsync(handler.SaveAsync(id, agreement, caller, cancellationToken))
            )
            .WithName("SaveAgreement")
            .ProducesProblem(400)
            .ProducesProblem(404);
        agreements
            .MapDelete(
                "/{id:guid}",
                (Guid id, Caller caller, EditProviderHandler handler, CancellationToken cancellationToken) =>
                    EditAnswers.OfRemovingAsync(handler.RemoveAgreementAsync(id, caller, cancellationToken))
            )
            .WithName("RemoveAgreement")
            .ProducesProblem(404)
            .ProducesProblem(409);
    }
}
