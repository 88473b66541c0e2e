using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Geography.Cuts;
using Sozialplanung.Geography.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Downloads;

namespace Sozialplanung.Geography.ReadCut;

internal static class ReadCutEndpoint
{
    public static void MapReadCut(this IEndpointRouteBuilder app)
    {
        app.MapGet("/cuts/{id:guid}", GetAsync)
            .WithName("ReadCut")
            .WithSummary("Einen Zuschnitt mit seinen Gebieten und Blöcken lesen")
            .ProducesProblem(403)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .Require(Right.EditAreas);
        app.MapGet("/cuts/{id:guid}.csv", GetCsvAsync)
            .WithName("ReadCutCsv")
            .WithSummary("Die Blöcke eines Zuschnitts und ihre Gebiete als CSV")
            .Produces(200, contentType: "text/csv")
            .ProducesProblem(403)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .Require(Right.EditAreas);
    }

    private static async Task<Results<Ok<Cut>, ProblemHttpResult>> GetAsync(
        Guid id,
        Caller caller,
        ServiceDatabase<GeographyDb> database,
        CancellationToken cancellationToken
    ) =>
        await ReadAsync(id, caller, database, cancellationToken) switch
        {
            ({ } cut, _) => TypedResults.Ok(cut),
            (_, { } problem) => problem,
            _ => CutRefusals.Unknown(),
        };

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> GetCsvAsync(
        Guid id,
        Caller caller,
        ServiceDatabase<GeographyDb> database,
        CancellationToken cancellationToken
    ) =>
        await ReadAsync(id, caller, database, cancellationToken) switch
        {
            ({ } cut, _) => CsvFile.Of(Csv(cut), $"zuschnitt-{cut.Version}-{cut.Level}"),
            (_, { } problem) => problem,
            _ => CutRefusals.Unknown(),
        };

    private static async Task<(Cut? Cut, ProblemHttpResult? Problem)> ReadAsync(
        Guid id,
        Caller caller,
        ServiceDatabase<GeographyDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (await session.Cuts.AsNoTracking().SingleOrDefaultAsync(cut => cut.Id == id, cancellationToken) is not { } row)
        {
            return default;
        }

        var (frame, fault) = await CutStore.FrameOfAsync(session, row, cancellationToken);
        if (frame is null)
        {
            return (null, CutRefusals.Outdated(fault!));
        }

        var answer = await CutStore.AnswerAsync(session, row, frame, cancellationToken);
        await session.CommitAsync(cancellationToken); // its map may just have been drawn
        return (answer, null);
    }

    private static string Csv(Cut cut)
    {
        var names = cut.Areas.ToDictionary(area => area.Code, area => area.Name, StringComparer.Ordinal);
        var csv = new StringBuilder("block;name;area;areaName\r\n");
        foreach (var block in cut.Blocks)
        {
            csv.AppendJoin(
                    ';',
                    CsvFile.Cell(block.Code),
                    CsvFile.Cell(block.Name),
                    CsvFile.Cell(block.Area ?? ""),
                    CsvFile.Cell(block.Area is { } area ? names.GetValueOrDefault(area, "") : "")
                )
                .Append("\r\n");
        }

        return csv.ToString();
    }
}
