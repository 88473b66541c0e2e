using Sozialplanung.Contracts.Ingestion;
using Sozialplanung.Facts;
using Sozialplanung.Indicators.LoadObservations;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Indicators.ChooseMeasures;

/// <summary>What there is of each measure: no number of it, only how it was delivered.</summary>
internal sealed class MeasureChoicesReader(ServiceDatabase<IndicatorsDb> database, DeliverySource deliveries)
{
    // More categories nobody chooses from a list; whoever needs one writes it.
    private const int MostCategories = 300;

    private const string Select = """
        select m.*, coalesce(l.levels, '{}') as levels
        from (
            select measure, min(dataset) as dataset, array_agg(distinct period) as periods, array_agg(distinct breakdown) as breakdowns,
                   bool_and(nature = 'Count') as is_additive
            from observation_block group by measure
        ) m
        left join lateral (
            select array_agg(found.code order by found.rank, found.code) as levels from (
                select distinct al.code, al.rank
                from (select areas from observation_block n where n.measure = m.measure order by n.period desc limit 1) newest
                cross join unnest(newest.areas) n(code) join area a on a.code = n.code join area_level al on al.code = a.level
            ) found
        ) l on true
        """;

    /// <summary>Errors: <see cref="HttpRequestException"/> when Ingestion is away.</summary>
    public async Task<IReadOnlyList<MeasureChoice>> ReadAsync(CancellationToken cancellationToken)
    {
        var owned = (await deliveries.MeasuresAsync(cancellationToken)).ToDictionary(
            measure => measure.Measure,
            StringComparer.Ordinal
        );
        // A planner sees no observations; that a measure exists is no secret.
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var delivered = (await session.QueryAsync<Row>(Select, null, cancellationToken)).ToDictionary(
            row => row.Measure,
            StringComparer.Ordinal
        );
        return
        [
            .. owned
                .Keys.Union(delivered.Keys, StringComparer.Ordinal)
                .Select(code => ChoiceOf(code, owned.GetValueOrDefault(code), delivered.GetValueOrDefault(code)))
                .OrderBy(choice => choice.Name, StringComparer.OrdinalIgnoreCase)
                .ThenBy(choice => choice.Code, StringComparer.Ordinal),
        ];
    }

    private static MeasureChoice ChoiceOf(string code, OwnedMeasure? owned, Row? delivered) =>
        new()
        {
            Code = code,
            Name = owned is { Name.Length: > 0 } ? owned.Name : code,
            Unit = owned?.Unit ?? "",
            Datasets = owned?.Datasets ?? [delivered!.Dataset],
            IsAdditive = delivered?.IsAdditive ?? owned!.Additive,
            Periods = [.. (delivered?.Periods ?? []).Order(StringComparer.Ordinal)],
            Levels = delivered?.Levels ?? [],
            Attributes =
            [
                .. (delivered?.Breakdowns ?? [])
                    .SelectMany(Breakdown.Parts)
                    .GroupBy(part => part.Attribute, part => part.Category, StringComparer.Ordinal)
                    .OrderBy(attribute => attribute.Key, StringComparer.Ordinal)
                    .Select(attribute => new AttributeChoice(
                        attribute.Key,
                        [.. attribute.Distinct(StringComparer.Ordinal).Order(CategoryOrder.Instance).Take(MostCategories)]
                    )),
            ],
        };

    private sealed record Row
    {
        public required string Measure { get; init; }

        public required string Dataset { get; init; }

        public required string[] Periods { get; init; }

        public required string[] Breakdowns { get; init; }

        public required bool IsAdditive { get; init; }

        public required string[] Levels { get; init; }
    }
}
