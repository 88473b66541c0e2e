using Sozialplanung.Indicators.Conversions;
using Sozialplanung.Indicators.LoadObservations;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Jobs;

namespace Sozialplanung.Indicators.ComputeRelease;

/// <summary>
/// Fills a draft: values and patterns, all in one final transaction, so that a crash leaves the draft as it was.
/// </summary>
internal sealed class ComputeReleaseJob(
    ServiceDatabase<IndicatorsDb> database,
    ArrivingDeliveries arriving,
    DeliverySource deliveries,
    ConversionSource conversions,
    ReleaseInputReader reader,
    ReleaseWriter writer
) : IJob
{
    public const string Kind = "compute-release";

    public async Task RunAsync(JobContext job, CancellationToken cancellationToken)
    {
        var releaseId = job.Arguments<ComputeReleaseArguments>().ReleaseId;
        await job.ReportAsync(0, 1, "Daten werden gelesen.", cancellationToken);
        await arriving.CheckAsync(cancellationToken);
        var owned = await deliveries.MeasuresAsync(cancellationToken);
        var input = await reader.ReadAsync(releaseId, owned, await conversions.ReadAsync(cancellationToken), cancellationToken);
        var computation = new ReleaseComputation(input);
        var periods = computation.Periods;
        await computation.ComputeAsync(
            done =>
                job.ReportAsync(done, periods.Count + 1, $"{done} von {periods.Count} Zeiträumen berechnet.", cancellationToken),
            cancellationToken
        );
        await job.ReportAsync(periods.Count, periods.Count + 1, "Werte werden gespeichert.", cancellationToken);
        var written = await WriteAsync(input, computation, cancellationToken);
        await job.ReportAsync(
            periods.Count + 1,
            periods.Count + 1,
            Summary(written, computation.Unprotected.Count, computation.Findings),
            cancellationToken
        );
    }

    private static string Summary(WrittenRelease written, int unprotected, string[] findings) =>
        $"{written.Values} Werte berechnet, {written.WithheldFromPublic} davon für die Öffentlichkeit gesperrt."
        + (
            unprotected == 0
                ? ""
                : $" Achtung: {unprotected} kleine Zahlen lassen sich nicht schützen; so wird nicht freigegeben."
        )
        + string.Concat(findings.Select(finding => $" {finding}"));

    private async Task<WrittenRelease> WriteAsync(
        ReleaseInput input,
        ReleaseComputation computation,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var written = await writer.WriteAsync(session, input, computation, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return written;
    }
}
