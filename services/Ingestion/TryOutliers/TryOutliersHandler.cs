using Microsoft.EntityFrameworkCore;
using Sozialplanung.Ingestion.CheckQuality;
using Sozialplanung.Ingestion.FetchGeography;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.TryOutliers;

/// <summary>Looks for outliers in what is accepted already, so that thresholds are seen to work before they are saved.</summary>
internal sealed class TryOutliersHandler(ServiceDatabase<IngestionDb> database, GeographyCopy geography) : IDisposable
{
    private const int TriedPeriods = 6;
    private const int Named = 50;

    // A person tries again and again; deliveries must not wait for it.
    private readonly SemaphoreSlim _room = new(2, 2);

    /// <summary>Null where the caller may not see the dataset.</summary>
    public async Task<OutlierTrial?> HandleAsync(DatasetDefinition definition, Caller caller, CancellationToken cancellationToken)
    {
        await using (var own = await database.OpenAsync(caller, cancellationToken))
        {
            if (!await own.Datasets.AnyAsync(dataset => dataset.Code == definition.Code, cancellationToken))
            {
                return null;
            }
        }

        await _room.WaitAsync(cancellationToken);
        try
        {
            return await TryAsync(definition, cancellationToken);
        }
        finally
        {
            _room.Release();
        }
    }

    public void Dispose() => _room.Dispose();

    /// <summary>Observations are for the services alone; that the caller may see the dataset was settled before.</summary>
    private async Task<OutlierTrial> TryAsync(DatasetDefinition definition, CancellationToken cancellationToken)
    {
        var areas = await geography.AreasAsync(cancellationToken);
        var history = new OwnHistory(definition);
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var read =
            history.Checks.Count == 0
                ? []
                : await EarlierPeriods.ReadAsync(
                    session,
                    definition.Code,
                    history,
                    new EarlierQuestion("", [], history.Periods + TriedPeriods),
                    cancellationToken
                );
        var all = new OutlierTally(Named);
        var measures = history.Checks.Keys.ToDictionary(code => code, _ => new OutlierTally(0), StringComparer.Ordinal);
        var periods = new List<TriedPeriod>();
        foreach (var period in read.Take(TriedPeriods))
        {
            var ofPeriod = new OutlierTally(0);
            foreach (var value in history.Judge(period.Period))
            {
                all.Add(period.Period, value);
                ofPeriod.Add(period.Period, value);
                measures[value.Cell.Measure].Add(period.Period, value);
            }

            periods.Add(new TriedPeriod(period.Period, period.FileName, period.ReceivedAt, ofPeriod.Judged, ofPeriod.Noticed));
        }

        return new OutlierTrial
        {
            Judged = all.Judged,
            Noticed = all.Noticed,
            TooFew = all.TooFew,
            Periods = periods,
            Measures =
            [
                .. measures.Select(measure => new TriedMeasure(
                    measure.Key,
                    definition.NameOfMeasure(measure.Key),
                    measure.Value.Judged,
                    measure.Value.Noticed
                )),
            ],
            Largest = [.. all.TakeLargest().Select(one => Shown(one.Period, one.Value))],
        };

        NoticedValue Shown(string period, JudgedValue value) =>
            new()
            {
                Period = period,
                AreaCode = value.Cell.Area,
                AreaName = areas.Find(value.Cell.Area) is >= 0 and var index ? areas[index].Name : value.Cell.Area,
                Measure = definition.NameOfMeasure(value.Cell.Measure),
                Breakdown = value.Cell.Breakdown,
                Value = value.Value,
                UsualFrom = value.Usual?.Lowest,
                UsualTo = value.Usual?.Highest,
            };
    }
}
