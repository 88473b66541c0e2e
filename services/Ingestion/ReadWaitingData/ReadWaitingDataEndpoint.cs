using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Ingestion.ReadWaitingData;

internal static class ReadWaitingDataEndpoint
{
    public static void MapReadWaitingData(this IEndpointRouteBuilder app) =>
        app.MapGet(
                "/waiting",
                (Caller caller, WaitingDataReader waiting, CancellationToken cancellationToken) =>
                    waiting.ReadAsync(caller, cancellationToken)
            )
            .WithName("ReadWaitingData")
            .WithSummary("Was bei den Daten auf Sie wartet: Lieferungen, Überfälliges, Anschriften; nie Werte")
            .WithTags("Lieferungen")
            .Require(Right.DeliverData);
}
