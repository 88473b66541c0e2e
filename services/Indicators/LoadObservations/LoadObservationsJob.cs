using System.Net;
using System.Text.Json;
using Sozialplanung.Contracts.Indicators;
using Sozialplanung.Contracts.Ingestion;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;
using Sozialplanung.ServiceDefaults.Jobs;

namespace Sozialplanung.Indicators.LoadObservations;

/// <summary>
/// Fetches the observations of an accepted delivery and puts them in the place of those the dataset had for the same periods, in
/// one transaction. Twice is the same as once; an older delivery arriving late changes nothing.
/// </summary>
internal sealed class LoadObservationsJob(
    ServiceDatabase<IndicatorsDb> database,
    DeliverySource deliveries,
    JsonSerializerOptions json,
    TimeProvider clock
) : IJob
{
    public const string Kind = "load-observations";

    private const string OurFault = "Beim Übernehmen in die Auswertung ist uns ein Fehler unterlaufen. Er ist aufgezeichnet.";

    public async Task RunAsync(JobContext job, CancellationToken cancellationToken)
    {
        var arguments = job.Arguments<LoadObservationsArguments>();
        try
        {
            await LoadAsync(job, arguments, cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested && e is not NotYetException && !Faults.ArePassing(e))
        {
            // The job ends here and says so; whoever looks at the delivery must see it too.
            await TellAsync(arguments, e is RefusedException ? e.Message : OurFault, cancellationToken);
            throw;
        }
    }

    private async Task LoadAsync(JobContext job, LoadObservationsArguments arguments, CancellationToken cancellationToken)
    {
        var delivery = await deliveries.FindAsync(arguments.DeliveryId, cancellationToken);
        using var answer = await deliveries.ObservationsAsync(arguments.DeliveryId, cancellationToken);
        if (delivery is null || answer.StatusCode == HttpStatusCode.NotFound)
        {
            await job.ReportAsync(
                0,
                0,
                "Die Lieferung ist inzwischen zurückgezogen; es gibt nichts zu übernehmen.",
                cancellationToken
            );
            return;
        }

        answer.EnsureSuccessStatusCode();
        using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync(cancellationToken));
        await ReplaceAsync(job, arguments, delivery, lines, cancellationToken);
    }

    private async Task ReplaceAsync(
        JobContext job,
        LoadObservationsArguments arguments,
        AcceptedDelivery delivery,
        StreamReader lines,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        await session.ExecuteAsync(ObservationTables.CreateIncoming, null, cancellationToken);
        var (count, divisionVersion) = await ObservationTables.CopyAsync(
            session,
            lines,
            json,
            done => job.ReportAsync(done, done + 1, $"{done:N0} Beobachtungen gelesen.", cancellationToken),
            cancellationToken
        );
        await session.ExecuteAsync(ObservationTables.LockDataset, new { dataset = arguments.DatasetCode }, cancellationToken);
        var sources = new DatasetSources(session, arguments, delivery);
        var periods = await sources.PeriodsToReplaceAsync(cancellationToken);
        await session.ExecuteAsync(
            ObservationTables.Replace,
            new
            {
                dataset = arguments.DatasetCode,
                periods,
                arguments.DeliveryId,
            },
            cancellationToken
        );
        await sources.ReplaceAsync(periods, divisionVersion, cancellationToken);
        session.Enqueue(new ObservationsLoaded { DeliveryId = arguments.DeliveryId, At = clock.GetUtcNow() });
        await session.CommitAsync(cancellationToken);
        await job.ReportAsync(count, count, $"{count} Beobachtungen übernommen.", cancellationToken);
    }

    private async Task TellAsync(LoadObservationsArguments arguments, string failure, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        session.Enqueue(
            new ObservationsLoaded
            {
                DeliveryId = arguments.DeliveryId,
                At = clock.GetUtcNow(),
                Failure = failure,
            }
        );
        await session.CommitAsync(cancellationToken);
    }
}
