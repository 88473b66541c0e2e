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
    private const string ReadDelivered = """
        select m.code as measure, o.nature from unnest(@measures) m(code)
        cross join lateral (select nature from observation where measure = m.code limit 1) o
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

        var declared = await ingestion.GetJsonAsync<List<DeclaredMeasure>>("measures", Caller.System, json, cancellationToken);
        foreach (var measure in declared ?? [])
        {
            found.TryAdd(measure.Code, NatureOf(measure));
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

    private static MeasureNature NatureOf(DeclaredMeasure measure) =>
        measure.Additive ? MeasureNature.Count
        : measure.Published ? MeasureNature.Published
        : MeasureNature.ReadyMade;

    private sealed record Delivered(string Measure, string Nature);
}
