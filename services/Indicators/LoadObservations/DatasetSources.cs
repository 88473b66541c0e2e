using Microsoft.EntityFrameworkCore;
using Sozialplanung.Contracts.Ingestion;
using Sozialplanung.Indicators.Storage;

namespace Sozialplanung.Indicators.LoadObservations;

/// <summary>Notes for each period of a dataset which delivery its observations come from.</summary>
internal sealed class DatasetSources(IndicatorsDb session, LoadObservationsArguments accepted, AcceptedDelivery delivery)
{
    private readonly DateTimeOffset _acceptedAt = accepted.AcceptedAt.ToUniversalTime();

    /// <summary>Periods for which nothing newer has been loaded; none where the delivery has been taken back.</summary>
    public async Task<string[]> PeriodsToReplaceAsync(CancellationToken cancellationToken)
    {
        if (await session.WithdrawnDeliveries.AnyAsync(row => row.DeliveryId == accepted.DeliveryId, cancellationToken))
        {
            return [];
        }

        var newer = await session
            .Sources.Where(source => source.Dataset == accepted.DatasetCode && source.AcceptedAt > _acceptedAt)
            .Select(source => source.Period)
            .ToListAsync(cancellationToken);
        return [.. accepted.Periods.Except(newer, StringComparer.Ordinal)];
    }

    /// <summary>A dataset has one place, so its delivery replaces all that it had for the periods.</summary>
    public async Task ReplaceAsync(string[] periods, string divisionVersion, CancellationToken cancellationToken)
    {
        var counts = (
            await session.QueryAsync<PeriodCount>(ObservationTables.CountIncoming, null, cancellationToken)
        ).ToDictionary(count => count.Period, count => count.Observations, StringComparer.Ordinal);
        await session
            .Sources.Where(source => source.Dataset == accepted.DatasetCode && periods.Contains(source.Period))
            .ExecuteDeleteAsync(cancellationToken);
        session.AddRange(
            periods.Select(period => new SourceRow
            {
                Dataset = accepted.DatasetCode,
                Period = period,
                Place = delivery.Place,
                DeliveryId = accepted.DeliveryId,
                Sha256 = delivery.Sha256,
                FileName = delivery.FileName,
                ObservationCount = counts.GetValueOrDefault(period),
                AcceptedAt = _acceptedAt,
                DivisionVersion = divisionVersion,
            })
        );
    }

    private sealed record PeriodCount(string Period, long Observations);
}
