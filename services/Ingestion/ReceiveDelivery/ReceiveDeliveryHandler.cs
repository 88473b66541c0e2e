using Sozialplanung.Ingestion.CheckDelivery;
using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.Ingestion.FetchGeography;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.Ingestion.Tables;
using Sozialplanung.Ingestion.WarnOfReplacement;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.ReceiveDelivery;

/// <summary>Takes in a file: streamed to disk and hashed, then one row and one job in one transaction.</summary>
internal sealed class ReceiveDeliveryHandler(ServiceDatabase<IngestionDb> database, DeliveryFiles files, FormerAreas former)
{
    public async Task<ReceiveOutcome> HandleAsync(
        string dataset,
        string fileName,
        string? period,
        string? division,
        Stream content,
        Caller caller,
        CancellationToken cancellationToken
    )
    {
        if (await DefinitionAsync(dataset, caller, cancellationToken) is not { } definition)
        {
            return new ReceiveOutcome.UnknownDataset();
        }

        if (period is not null && new PeriodReader(definition.Profile.Period).Read(period) is null)
        {
            return new ReceiveOutcome.UnreadablePeriod();
        }

        if (division is not null && definition.Profile.Layout == TableLayout.Register)
        {
            return new ReceiveOutcome.AddressesOfToday();
        }

        if (division is not null && !await former.ExistsAsync(division, cancellationToken))
        {
            return new ReceiveOutcome.UnknownDivision();
        }

        StoredFile file;
        try
        {
            file = await files.StoreAsync(content, cancellationToken);
        }
        catch (FileTooLargeException e)
        {
            return new ReceiveOutcome.TooLarge(e.Message);
        }

        return await RegisterAsync(file, definition, fileName, period, division, caller, cancellationToken);
    }

    private async Task<ReceiveOutcome> RegisterAsync(
        StoredFile file,
        DatasetDefinition definition,
        string fileName,
        string? period,
        string? division,
        Caller caller,
        CancellationToken cancellationToken
    )
    {
        var isKept = false;
        try
        {
            await using var session = await database.OpenAsync(caller, cancellationToken);
            var (delivery, isRepeated) = await DeliveryIntake.TakeAsync(
                session,
                definition,
                fileName,
                period,
                division,
                file,
                cancellationToken
            );
            if (isRepeated)
            {
                return new ReceiveOutcome.Repeated(new ReceivedDelivery(delivery.Id, null, true));
            }

            delivery.JobId = await session.EnqueueJobAsync(
                CheckDeliveryJob.Kind,
                new CheckDeliveryArguments(delivery.Id),
                cancellationToken
            );
            // Which periods stand in a file, its check tells soon enough: what may be replaced is said before, not now.
            var replaces = await Replacement.ForetellAsync(session, definition, period, fileName, cancellationToken);
            await session.CommitAsync(cancellationToken);
            isKept = true;
            return new ReceiveOutcome.Received(
                new ReceivedDelivery(delivery.Id, delivery.JobId, false, replaces.IsCertain ? replaces.Text : null)
            );
        }
        finally
        {
            if (!isKept)
            {
                files.Delete(file.Name);
            }
        }
    }

    private async Task<DatasetDefinition?> DefinitionAsync(string dataset, Caller caller, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var row = await session.Datasets.FindAsync([dataset], cancellationToken);
        return row?.ReadDefinition();
    }
}
