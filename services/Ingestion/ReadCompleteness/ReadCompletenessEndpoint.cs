using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Facts;
using Sozialplanung.Ingestion.DataCatalogue;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Ingestion.ReadCompleteness;

internal static class ReadCompletenessEndpoint
{
    public static void MapReadCompleteness(this IEndpointRouteBuilder app)
    {
        app.MapGet("/completeness", BoardAsync)
            .WithName("ReadCompleteness")
            .WithSummary("Was von jedem Datensatz da ist, fehlt, fällig oder überfällig ist; nie die Werte selbst")
            .WithTags("Datenkatalog")
            .Require(Right.DeliverData);
        app.MapGet("/completeness/{dataset}", DatasetAsync)
            .WithName("ReadDatasetCompleteness")
            .WithSummary("Dasselbe für einen Datensatz nach Gemeinden")
            .WithTags("Datenkatalog")
            .ProducesProblem(404)
            .Require(Right.DeliverData);
    }

    private static async Task<CompletenessBoard> BoardAsync(
        Caller caller,
        ServiceDatabase<IngestionDb> database,
        CompletenessReader reader,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var datasets = await reader.ReadAsync(session, null, cancellationToken);
        var today = reader.Today;
        return new CompletenessBoard
        {
            Day = today,
            Groups =
            [
                .. datasets
                    .GroupBy(dataset => dataset.Columns)
                    .OrderBy(group => group.Key)
                    .Select(group => new BoardGroup
                    {
                        Kind = group.Key.ToString(),
                        Periods = ColumnsOf(group.Key, today),
                        Rows = [.. group.Select(dataset => RowOf(dataset, today))],
                    }),
            ],
        };
    }

    private static async Task<Results<Ok<DatasetCompleteness>, ProblemHttpResult>> DatasetAsync(
        string dataset,
        Caller caller,
        ServiceDatabase<IngestionDb> database,
        CompletenessReader reader,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (await reader.ReadAsync(session, dataset, cancellationToken) is not [var found])
        {
            return Problems.NotFound($"Den Datensatz „{dataset}“ gibt es nicht, oder er ist Ihnen nicht zugänglich.");
        }

        var today = reader.Today;
        return TypedResults.Ok(
            new DatasetCompleteness
            {
                Periods = ColumnsOf(found.Columns, today),
                Row = RowOf(found, today),
                Municipalities =
                [
                    .. found
                        .Data.Areas.GroupBy(area =>
                            area.Municipality.Length > 0 ? (area.Municipality, area.MunicipalityName) : (area.Code, area.Name)
                        )
                        .Select(areas => new MunicipalityCompleteness(
                            areas.Key.Item1,
                            areas.Key.Item2,
                            CellsOf(found.Data.Of(areas.Key.Item1, areas.Key.Item2), found.Columns, today)
                        )),
                ],
            }
        );
    }

    private static BoardRow RowOf(BoardDataset dataset, DateOnly today) =>
        new()
        {
            Dataset = dataset.Dataset.Code,
            Name = dataset.Dataset.Name,
            Provider = dataset.Provider,
            CadenceWords = dataset.Agreement is { } agreement ? Cadence.Words(agreement.Cadence) : "",
            LastPeriod = dataset.Data.Delivered is [.., var last] ? last.Period.Name : "",
            Cells = CellsOf(dataset.Data, dataset.Columns, today),
        };

    private static IReadOnlyList<BoardCell> CellsOf(ExpectedData data, PeriodKind kind, DateOnly today)
    {
        var judgement = new CellJudgement(today);
        return [.. BoardPeriods.Last(kind, today).Select(period => judgement.Of(data, period))];
    }

    private static IReadOnlyList<BoardColumn> ColumnsOf(PeriodKind kind, DateOnly today) =>
        [.. BoardPeriods.Last(kind, today).Select(period => new BoardColumn(period.Key, period.Name))];
}
