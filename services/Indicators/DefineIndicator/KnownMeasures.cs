using System.Text.Json;
using Sozialplanung.Contracts.Ingestion;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Clients;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Indicators.DefineIndicator;

/// <summary>
/// Which measures there are: delivered ones stand in our own observations; those that a dataset declares before its first delivery
/// are asked for in Ingestion. Errors: <see cref="HttpRequestException"/> when it is away and has to be asked.
/// </summary>
internal sealed class KnownMeasures(HttpClient ingestion, ServiceDatabase<IndicatorsDb> database, JsonSerializerOptions json)
{
    // What was delivered last says what the numbers are, as in a release.
    private const string ReadDelivered = """
        select m.code as measure, newest.nature from unnest(@measures) m(code)
        cross join lateral (
            select o.nature from source s
            cross join lateral (
                select nature from observation_block
                where measure = m.code and period = s.period and dataset = s.dataset and delivery_id = s.delivery_id limit 1
            ) o
            order by s.accepted_at desc limit 1
        ) newest
        """;

    /// <summary>What the numbers of each measure are; a measure that nobody delivered or declared is not among them.</summary>
    public async Task<IReadOnlyDictionary<string, MeasureNature>> FindAsync(
        IReadOnlyCollection<string> measures,
        CancellationToken cancellationToken
    )
    {
        var found = await DeliveredAsync(measures, cancellationToken);
        if (measures.All(found.ContainsKey))
        {
            return found;
        }

        var declared = await ingestion.GetJsonAsync<List<OwnedMeasure>>("measures", Caller.System, json, cancellationToken);
        foreach (var measure in declared ?? [])
        {
            found.TryAdd(measure.Measure, NatureOf(measure));
        }

        return found;
    }

    private async Task<Dictionary<string, MeasureNature>> DeliveredAsync(
        IReadOnlyCollection<string> measures,
        CancellationToken cancellationToken
    )
    {
        // A planner sees no observations; that a measure exists is no secret.
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var rows = await session.QueryAsync<Delivered>(ReadDelivered, new { measures = measures.ToArray() }, cancellationToken);
        return rows.ToDictionary(row => row.Measure, row => Enum.Parse<MeasureNature>(row.Nature), StringComparer.Ordinal);
    }

    private static MeasureNature NatureOf(OwnedMeasure measure) =>
        measure.Additive ? MeasureNature.Count
        : measure.Published ? MeasureNature.Published
        : MeasureNature.ReadyMade;

    private sealed record Delivered(string Measure, string Nature);
}
