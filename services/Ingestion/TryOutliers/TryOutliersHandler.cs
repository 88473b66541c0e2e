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
        var judged = read.Take(TriedPeriods).Select(period => (Period: period, Values: history.Judge(period.Period))).ToList();
        var all = judged.SelectMany(period => period.Values.Select(value => (period.Period.Period, Value: value))).ToList();
        return new OutlierTrial
        {
            Judged = all.Count,
            Noticed = all.Count(one => one.Value.StandsOut),
            TooFew = all.Count(one => one.Value.HasTooFew),
            Periods =
            [
                .. judged.Select(one => new TriedPeriod(
                    one.Period.Period,
                    one.Period.FileName,
                    one.Period.ReceivedAt,
                    one.Values.Count,
                    one.Values.Count(value => value.StandsOut)
                )),
            ],
            Measures =
            [
                .. history.Checks.Keys.Select(code => new TriedMeasure(
                    code,
                    definition.NameOfMeasure(code),
                    all.Count(one => one.Value.Cell.Measure == code),
                    all.Count(one => one.Value.Cell.Measure == code && one.Value.StandsOut)
                )),
            ],
            Largest =
            [
                .. all.Where(one => one.Value.StandsOut)
                    .OrderByDescending(one => one.Value.Weight)
                    .Take(Named)
                    .Select(one => Shown(one.Period, one.Value)),
            ],
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
