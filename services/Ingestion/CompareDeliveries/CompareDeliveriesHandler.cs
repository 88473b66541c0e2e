using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Ingestion.CheckQuality;
using Sozialplanung.Ingestion.FetchGeography;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.CompareDeliveries;

/// <summary>What two deliveries of a dataset say differently of the periods they have in common, whatever became of them.</summary>
internal sealed class CompareDeliveriesHandler(ServiceDatabase<IngestionDb> database, GeographyCopy geography)
{
    private const string Values = """
        select measure, area, breakdown, value, state from observation where delivery_id = @id and period = @period
        """;

    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    /// <param name="id">The delivery that is looked at.</param>
    /// <param name="with">The one it is held against, as what was before.</param>
    /// <param name="caller">Who asks; both deliveries must be theirs to see.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<CompareOutcome> HandleAsync(Guid id, Guid with, Caller caller, CancellationToken cancellationToken)
    {
        DeliveryRow? now;
        DeliveryRow? before;
        DatasetRow? dataset;
        await using (var own = await database.OpenAsync(caller, cancellationToken))
        {
            now = await own.Deliveries.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken);
            before = await own.Deliveries.AsNoTracking().SingleOrDefaultAsync(row => row.Id == with, cancellationToken);
            dataset = now is null
                ? null
                : await own.Datasets.AsNoTracking().SingleOrDefaultAsync(row => row.Code == now.Dataset, cancellationToken);
        }

        if (now is null || before is null || dataset is null)
        {
            return new CompareOutcome.Unknown();
        }

        var periods = now.Periods.Intersect(before.Periods, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        return id == with ? new CompareOutcome.NotComparable("Das ist zweimal dieselbe Lieferung.")
            : now.Dataset != before.Dataset
                ? new CompareOutcome.NotComparable("Die beiden Lieferungen gehören zu verschiedenen Datensätzen.")
            : periods.Length == 0
                ? new CompareOutcome.NotComparable(
                    "Die beiden Lieferungen haben keinen Zeitraum gemeinsam, aus dem Werte gespeichert sind."
                )
            : new CompareOutcome.Compared(await CompareAsync(dataset, before, now, periods, cancellationToken));
    }

    /// <summary>Observations are for the services alone; that the caller may see both was settled before.</summary>
    private async Task<ReplacementReport> CompareAsync(
        DatasetRow dataset,
        DeliveryRow before,
        DeliveryRow now,
        string[] periods,
        CancellationToken cancellationToken
    )
    {
        var differences = new ValueDifferences(dataset.ReadDefinition(), await geography.AreasAsync(cancellationToken));
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        foreach (var period in periods)
        {
            var earlier = await session.QueryAsync<ReplacedCell>(Values, new { before.Id, period }, cancellationToken);
            var later = await session.QueryAsync<ReplacedCell>(Values, new { now.Id, period }, cancellationToken);
            differences.Note(
                period,
                earlier,
                later.ToDictionary(cell => (cell.Measure, cell.Area, cell.Breakdown), cell => cell.AsValue())
            );
        }

        return differences.Report(
            [
                .. periods.Select(period => new ReplacedPeriod(
                    period,
                    before.Id,
                    before.FileName,
                    before.ReceivedAt,
                    before.ReceivedBy
                )),
            ],
            $"Verglichen mit „{before.FileName}“ vom {before.ReceivedAt.ToString("d.M.yyyy", _german)} ({before.ReceivedBy})."
        );
    }
}
