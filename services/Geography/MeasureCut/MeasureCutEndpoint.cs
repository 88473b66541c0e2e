using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Geography.Cuts;
using Sozialplanung.Geography.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Geography.MeasureCut;

internal static class MeasureCutEndpoint
{
    public static void MapMeasureCut(this IEndpointRouteBuilder app) =>
        app.MapPost("/cuts/{id:guid}/measures", PostAsync)
            .WithName("MeasureCut")
            .WithSummary("Größe, Kompaktheit und Zusammenhang der Gebiete eines Zuschnitts, auch ungespeichert")
            .ProducesProblem(400)
            .ProducesProblem(403)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .Require(Right.EditAreas);

    private static async Task<Results<Ok<MeasuredCut>, ProblemHttpResult>> PostAsync(
        Guid id,
        CutToMeasure cut,
        Caller caller,
        ServiceDatabase<GeographyDb> database,
        MeasuredBlocks measured,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (await session.Cuts.AsNoTracking().SingleOrDefaultAsync(known => known.Id == id, cancellationToken) is not { } row)
        {
            return CutRefusals.Unknown();
        }

        var (frame, measures, outdated) = await measured.ReadAsync(session, row, cancellationToken);
        if (frame is null || measures is null)
        {
            return CutRefusals.Outdated(outdated!);
        }

        var (state, faults) = CutState.Check(frame, cut.Areas, cut.Blocks, areNamesChecked: false);
        return faults.Count > 0 ? CutRefusals.Invalid(faults) : TypedResults.Ok(CutMeasuring.Of(frame, state, measures));
    }
}
