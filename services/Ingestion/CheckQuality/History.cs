using System.Globalization;
using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Findings;
using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.CheckQuality;

/// <summary>
/// Compares a delivery with the period before it: sums that jump are usually a wrong column or half a file. A jump is a change by
/// more than half in an area (of at least fifty), or by more than a fifth in all. What the areas of a measure may do is left to its own
/// search for outliers, where it has one.
/// </summary>
internal static class History
{
    private const double AreaJump = 1.5;
    private const double TotalJump = 1.2;
    private const double SmallestBase = 50;
    private const int Shown = 20;

    private const string Previous = """
        with prior as (
            select d.id, p.period from delivery d cross join unnest(d.periods) as p (period)
            where d.dataset = @dataset and d.state = 'accepted' and p.period < @first
            order by p.period desc, d.received_at desc limit 1)
        select o.measure, o.area, prior.period, sum(o.value) as value
        from observation o join prior on prior.id = o.delivery_id and prior.period = o.period
        where o.value is not null group by o.measure, o.area, prior.period
        """;

    public static async Task CheckAsync(
        ObservationBook book,
        DatasetDefinition definition,
        AreaDirectory areas,
        FindingList findings,
        DbSession session,
        CancellationToken cancellationToken
    )
    {
        if (book.UsedPeriods() is not [var first, ..])
        {
            return;
        }

        var before = await session.QueryAsync<EarlierValue>(
            Previous,
            new { dataset = definition.Code, first },
            cancellationToken
        );
        if (before.Count > 0)
        {
            Compare(book, definition, areas, findings, before, first);
        }
    }

    private static void Compare(
        ObservationBook book,
        DatasetDefinition definition,
        AreaDirectory areas,
        FindingList findings,
        IReadOnlyList<EarlierValue> before,
        string first
    )
    {
        var earlier = before.ToDictionary(value => (value.Measure, value.Area), value => value.Value);
        var now = new Dictionary<(string Measure, string Area), double>();
        foreach (var (key, cell) in book.Cells)
        {
            var measure = definition.Measures[key.Measure];
            if (measure.Additive && cell.Value.HasNumber && book.Periods[key.Period] == first)
            {
                var id = (measure.Code, areas[key.Area].Code);
                now[id] = now.GetValueOrDefault(id) + cell.Value.Number;
            }
        }

        foreach (var measure in now.GroupBy(value => value.Key.Measure))
        {
            var both = measure.Where(value => earlier.ContainsKey(value.Key)).ToArray();
            var (sumNow, sumBefore) = (both.Sum(value => value.Value), both.Sum(value => earlier[value.Key]));
            if (IsJump(sumBefore, sumNow, TotalJump))
            {
                findings.Warning(
                    "jump",
                    $"„{definition.NameOfMeasure(measure.Key)}“ ist gegenüber {before[0].Period} insgesamt {Change(sumBefore, sumNow)}. Bitte prüfen Sie, ob das stimmt."
                );
            }
        }

        var judgedElsewhere = definition
            .Measures.Where(measure => definition.OutliersOf(measure) is not null)
            .Select(measure => measure.Code)
            .ToHashSet(StringComparer.Ordinal);
        foreach (
            var ((measure, area), value) in now.Where(value =>
                    !judgedElsewhere.Contains(value.Key.Measure)
                    && earlier.TryGetValue(value.Key, out var old)
                    && IsJump(old, value.Value, AreaJump)
                )
                .Take(Shown)
        )
        {
            findings.Warning(
                "jump",
                $"{areas[areas.Find(area)].Name}: „{definition.NameOfMeasure(measure)}“ ist gegenüber {before[0].Period} {Change(earlier[(measure, area)], value)}."
            );
        }
    }

    private static bool IsJump(double before, double now, double factor) =>
        Math.Max(before, now) >= SmallestBase && (now > before * factor || now * factor < before);

    private static string Change(double before, double now)
    {
        var german = CultureInfo.GetCultureInfo("de-DE");
        return $"von {before.ToString("N0", german)} auf {now.ToString("N0", german)} {(now > before ? "gestiegen" : "gefallen")}";
    }

    private sealed record EarlierValue(string Measure, string Area, string Period, double Value);
}
