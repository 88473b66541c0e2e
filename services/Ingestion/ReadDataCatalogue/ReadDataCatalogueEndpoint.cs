using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Ingestion.DataCatalogue;
using Sozialplanung.Ingestion.ReadCompleteness;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Ingestion.ReadDataCatalogue;

internal static class ReadDataCatalogueEndpoint
{
    public static void MapReadDataCatalogue(this IEndpointRouteBuilder app)
    {
        var catalogue = app.MapGroup("").WithTags("Datenkatalog").Require(Right.DeliverData);
        catalogue
            .MapGet("/catalogue", ListAsync)
            .WithName("ListCatalogue")
            .WithSummary("Welche Daten da sind und welche gewünscht: von wem, wofür, was fehlt");
        catalogue.MapGet("/catalogue/{key}", GetAsync).WithName("GetCatalogueEntry").ProducesProblem(404);
        catalogue.MapGet("/catalogue-choices", () => Choices()).WithName("ListCatalogueChoices");
        catalogue.MapGet("/providers", ProvidersAsync).WithName("ListProviders");
        catalogue.MapGet("/agreements", AgreementsAsync).WithName("ListAgreements");
    }

    private static async Task<IReadOnlyList<CataloguedDataset>> ListAsync(
        Caller caller,
        ServiceDatabase<IngestionDb> database,
        DataCatalogueReader reader,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await reader.ReadAsync(session, null, cancellationToken);
    }

    private static async Task<Results<Ok<CataloguedDataset>, ProblemHttpResult>> GetAsync(
        string key,
        Caller caller,
        ServiceDatabase<IngestionDb> database,
        DataCatalogueReader reader,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await reader.ReadAsync(session, key, cancellationToken) is [var found]
            ? TypedResults.Ok(found)
            : Problems.NotFound("Diesen Eintrag gibt es nicht, oder er ist Ihnen nicht zugänglich.");
    }

    private static async Task<IReadOnlyList<ShownProvider>> ProvidersAsync(
        Caller caller,
        ServiceDatabase<IngestionDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var rows = await session
            .Providers.OrderBy(provider => provider.Name)
            .Select(provider => new
            {
                Provider = provider,
                Agreements = session.Agreements.Count(agreement => agreement.Provider == provider.Id),
            })
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => new ShownProvider
            {
                Id = row.Provider.Id,
                Provider = new ProviderRequest
                {
                    Name = row.Provider.Name,
                    Kind = row.Provider.Kind,
                    ContactRole = row.Provider.ContactRole,
                    Mail = row.Provider.Mail,
                    Phone = row.Provider.Phone,
                },
                KindName = CatalogueLists.ProviderKinds.GetValueOrDefault(row.Provider.Kind, ""),
                Agreements = row.Agreements,
            }),
        ];
    }

    private static async Task<IReadOnlyList<ShownAgreement>> AgreementsAsync(
        Caller caller,
        ServiceDatabase<IngestionDb> database,
        CompletenessReader completeness,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var rows = await (
            from agreement in session.Agreements
            join provider in session.Providers on agreement.Provider equals provider.Id
            orderby agreement.Title
            select new
            {
                Agreement = agreement,
                provider.Name,
                Datasets = (
                    from entry in session.CatalogueEntries
                    where entry.Agreement == agreement.Id
                    join dataset in session.Datasets on entry.Dataset equals dataset.Code into datasets
                    from named in datasets.DefaultIfEmpty()
                    select entry.Title != "" ? entry.Title : named.Name
                ).ToList(),
            }
        )
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        var today = completeness.Today;
        return
        [
            .. rows.Select(row => new ShownAgreement
            {
                Id = row.Agreement.Id,
                Agreement = new AgreementRequest
                {
                    Provider = row.Agreement.Provider,
                    Title = row.Agreement.Title,
                    LegalBasis = row.Agreement.LegalBasis,
                    Purpose = row.Agreement.Purpose,
                    Cadence = row.Agreement.Cadence,
                    DueDays = row.Agreement.DueDays,
                    StartsOn = row.Agreement.StartsOn,
                    EndsOn = row.Agreement.EndsOn,
                    Notice = row.Agreement.Notice,
                },
                ProviderName = row.Name,
                CadenceWords = Cadence.Words(row.Agreement.Cadence),
                Datasets = [.. row.Datasets.Order(GermanOrder.Names)],
                IsOver = row.Agreement.EndsOn < today,
            }),
        ];
    }

    private static CatalogueChoices Choices() =>
        new(
            CatalogueLists.ProviderKinds,
            Cadence.All.ToDictionary(cadence => cadence, Cadence.Words),
            CatalogueLists.Themes,
            CatalogueLists.Licences
        );
}
