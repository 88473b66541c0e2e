using Sozialplanung.Facts;
using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.CheckQuality;

/// <summary>What is said of each area and period by the measures that rules ask for: by a file, or by what is accepted of another
/// dataset.</summary>
internal static class RulePlaces
{
    private const string Values = """
        select measure, area, breakdown, value, state from observation
        where delivery_id = @id and period = @period and measure = any(@measures)
        """;

    public static Dictionary<(string Period, string Area), MeasuredPlace> OfFile(
        ObservationBook book,
        DatasetDefinition definition,
        AreaDirectory areas,
        IReadOnlySet<string> measures
    )
    {
        var places = new Dictionary<(string, string), MeasuredPlace>();
        foreach (var (key, cell) in book.Cells)
        {
            var measure = definition.Measures[key.Measure].Code;
            if (measures.Contains(measure))
            {
                PlaceOf(places, book.Periods[key.Period], areas[key.Area].Code)
                    .Add(measure, book.Breakdowns[key.Breakdown], cell);
            }
        }

        return places;
    }

    /// <summary>The values that count for these periods.</summary>
    public static async Task<Dictionary<(string Period, string Area), MeasuredPlace>> OfDatasetAsync(
        DbSession session,
        string dataset,
        string[] periods,
        IReadOnlySet<string> measures,
        CancellationToken cancellationToken
    )
    {
        var places = new Dictionary<(string, string), MeasuredPlace>();
        foreach (var delivery in await DeliveryInForce.ReadAsync(session, dataset, periods, Guid.Empty, cancellationToken))
        {
            var cells = await session.QueryAsync<ReplacedCell>(
                Values,
                new
                {
                    delivery.Id,
                    delivery.Period,
                    measures = measures.ToArray(),
                },
                cancellationToken
            );
            foreach (var cell in cells)
            {
                PlaceOf(places, delivery.Period, cell.Area)
                    .Add(cell.Measure, cell.Breakdown, new ObservedCell(cell.AsValue(), ValueFlags.None, 0));
            }
        }

        return places;
    }

    private static MeasuredPlace PlaceOf(Dictionary<(string, string), MeasuredPlace> places, string period, string area)
    {
        if (!places.TryGetValue((period, area), out var place))
        {
            places[(period, area)] = place = new MeasuredPlace();
        }

        return place;
    }
}
