using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Geography.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Downloads;
using Sozialplanung.ServiceDefaults.Errors;
using Sozialplanung.ServiceDefaults.Imports;

namespace Sozialplanung.Geography.ExportStreets;

internal static class ExportStreetsEndpoint
{
    private const int Shown = 50;

    public static void MapExportStreets(this IEndpointRouteBuilder app)
    {
        app.MapPost("/street-register/exports", PostAsync)
            .WithName("ExportStreets")
            .WithSummary(
                "Ein Straßenraster für die Bundesagentur für Arbeit erstellen: vollständig und überschneidungsfrei, oder gar nicht"
            )
            .ProducesProblem(400)
            .ProducesProblem(403)
            .Require(Right.EditAreas);
        app.MapGet("/street-register/exports", ListAsync)
            .WithName("ListStreetExports")
            .WithSummary("Die Straßenraster, die erstellt wurden, das neueste zuerst")
            .ProducesProblem(403)
            .Require(Right.EditAreas);
        app.MapGet(
                "/street-register/exports/{id:long}.csv",
                (long id, Caller caller, ServiceDatabase<GeographyDb> database, CancellationToken cancellationToken) =>
                    FileAsync(id, caller, database, export => export.Grid, "strassenraster", cancellationToken)
            )
            .WithName("ReadStreetExport")
            .WithSummary("Ein Straßenraster als CSV")
            .Produces(200, contentType: "text/csv")
            .ProducesProblem(403)
            .ProducesProblem(404)
            .Require(Right.EditAreas);
        app.MapGet(
                "/street-register/exports/{id:long}/changes.csv",
                (long id, Caller caller, ServiceDatabase<GeographyDb> database, CancellationToken cancellationToken) =>
                    FileAsync(id, caller, database, export => export.Changes, "strassenraster-aenderungen", cancellationToken)
            )
            .WithName("ReadStreetExportChanges")
            .WithSummary("Was sich seit dem Straßenraster davor geändert hat, als CSV")
            .Produces(200, contentType: "text/csv")
            .ProducesProblem(403)
            .ProducesProblem(404)
            .Require(Right.EditAreas);
    }

    private static async Task<Results<Ok<ListedStreetExport>, ProblemHttpResult>> PostAsync(
        StreetExport wish,
        Caller caller,
        ExportStreetsHandler handler,
        CancellationToken cancellationToken
    )
    {
        var (export, errors) = await handler.HandleAsync(caller, wish, cancellationToken);
        return export is null
            ? Problems.BadInput(
                "street-export-refused",
                $"Das Straßenraster wurde nicht erstellt: {ImportFindings.CountOf(errors)}. Ein Raster muss vollständig und überschneidungsfrei sein.",
                errors
            )
            : TypedResults.Ok(Listed(export));
    }

    private static async Task<IReadOnlyList<ListedStreetExport>> ListAsync(
        Caller caller,
        ServiceDatabase<GeographyDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await session
            .StreetExports.OrderByDescending(export => export.Id)
            .Take(Shown)
            .Select(export => new ListedStreetExport
            {
                Id = export.Id,
                ExportedAt = export.ExportedAt,
                ExportedBy = export.ExportedBy,
                DivisionVersion = export.DivisionVersion,
                RowCount = export.RowCount,
                AddedCount = export.AddedCount,
                RemovedCount = export.RemovedCount,
                MinimumPopulation = export.MinimumPopulation,
            })
            .ToListAsync(cancellationToken);
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> FileAsync(
        long id,
        Caller caller,
        ServiceDatabase<GeographyDb> database,
        Func<StreetExportRow, string> text,
        string name,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return
            await session.StreetExports.AsNoTracking().FirstOrDefaultAsync(each => each.Id == id, cancellationToken) is { } export
            ? CsvFile.Of(text(export), $"{name}-{export.ExportedAt:yyyy-MM-dd}")
            : Problems.NotFound("Dieses Straßenraster gibt es nicht.");
    }

    private static ListedStreetExport Listed(StreetExportRow export) =>
        new()
        {
            Id = export.Id,
            ExportedAt = export.ExportedAt,
            ExportedBy = export.ExportedBy,
            DivisionVersion = export.DivisionVersion,
            RowCount = export.RowCount,
            AddedCount = export.AddedCount,
            RemovedCount = export.RemovedCount,
            MinimumPopulation = export.MinimumPopulation,
        };
}
