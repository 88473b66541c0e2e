using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Sozialplanung.Contracts.Ingestion;
using Sozialplanung.Indicators.Areas;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Disclosure;
using Sozialplanung.Indicators.Releases;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.ComputeRelease;

/// <summary>Reads what a release is computed from.</summary>
internal sealed class ReleaseInputReader(ServiceDatabase<IndicatorsDb> database, JsonSerializerOptions json)
{
    // Loads of deliveries wait for the read, so that values and the deliveries named for them belong together.
    private const string HoldLoads = "lock table source in share mode";

    private const string ReadSources = """
        select distinct o.measure, o.dataset, o.period, s.place, s.delivery_id, s.sha256, s.file_name, s.accepted_at
        from (select distinct measure, dataset, period, delivery_id from observation where measure = any(@measures)) o
        join source s on s.delivery_id = o.delivery_id and s.dataset = o.dataset and s.period = o.period
        order by 1, 2, 3, 4
        """;

    /// <summary>Reads the draft and all it is computed from; of a measure only what its own datasets say.</summary>
    public async Task<ReleaseInput> ReadAsync(
        Guid releaseId,
        IReadOnlyList<OwnedMeasure> owned,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var release = await session
            .Releases.AsNoTracking()
            .SingleOrDefaultAsync(known => known.Id == releaseId, cancellationToken);
        if (release is not { State: "draft" })
        {
            throw new RefusedException("Berechnet wird nur ein Entwurf; diese Freigabe ist keiner mehr.");
        }

        await session.ExecuteAsync(HoldLoads, null, cancellationToken);
        var tree = await AreaTables.ReadAsync(session, cancellationToken);
        var plans = await ReadPlansAsync(session, cancellationToken);
        if (tree.Count == 0 || plans.Count == 0)
        {
            throw new RefusedException(
                tree.Count == 0
                    ? "Es sind noch keine Gebiete da. Bitte zuerst die Gebiete einlesen."
                    : "Es ist noch kein Indikator festgelegt. Bitte zuerst die Indikatoren anlegen."
            );
        }

        var measures = plans.SelectMany(plan => plan.Measures).Distinct(StringComparer.Ordinal).ToArray();
        var previous = await session
            .PublishedRelease.Select(current => (Guid?)current.Id)
            .SingleOrDefaultAsync(cancellationToken);
        var sources = await session.QueryAsync<UsedSource>(ReadSources, new { measures }, cancellationToken);
        var choice = new SourceChoice(
            owned,
            sources,
            await session.QueryAsync<DeliveredNature>(DeliveredNature.Select, new { measures }, cancellationToken)
        );
        var (observations, lost) = await ObservationRows.ReadAsync(session, tree, measures, choice, cancellationToken);
        return new ReleaseInput(
            releaseId,
            JsonSerializer.Deserialize<ReleaseSettings>(release.Settings, json)!,
            await session.SingleAsync<string>("select version from division", null, cancellationToken),
            tree,
            plans,
            observations,
            [.. sources.Where(source => !choice.IsForeign(source.Measure, source.Dataset))],
            previous,
            await ReadEarlierAsync(session, previous, cancellationToken)
        )
        {
            Findings = [.. lost.Findings, .. choice.Findings],
        };
    }

    private async Task<IReadOnlyList<IndicatorPlan>> ReadPlansAsync(IndicatorsDb session, CancellationToken cancellationToken) =>
        (
            await session.CurrentIndicators.AsNoTracking().OrderBy(indicator => indicator.Code).ToListAsync(cancellationToken)
        ).ConvertAll(row => new IndicatorPlan(row.Code, row.Version, row.ReadDefinition(json), row.Definition));

    private static async Task<EarlierCounts> ReadEarlierAsync(
        DbSession session,
        Guid? previous,
        CancellationToken cancellationToken
    )
    {
        var earlier = new EarlierCounts();
        await using var command = new NpgsqlCommand(
            "select form, period, area, count, withheld_from from release_count where release_id = @id",
            session.Connection,
            session.Transaction
        );
        command.Parameters.AddWithValue("id", previous ?? Guid.Empty);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            earlier.Add(
                reader.GetString(0),
                reader.GetString(1),
                reader.GetString(2),
                reader.GetDecimal(3),
                (byte)reader.GetInt16(4)
            );
        }

        return earlier;
    }
}
