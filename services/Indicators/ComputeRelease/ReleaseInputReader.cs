using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Contracts.Ingestion;
using Sozialplanung.Indicators.Areas;
using Sozialplanung.Indicators.Conversions;
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

    private const string ReadConverted = """
        select name from release
        where state in ('published', 'replaced')
            and conversions @> jsonb_build_array(jsonb_build_object('from', (select version from division)))
        order by published_at limit 1
        """;

    private const string ReadSources = """
        select distinct o.measure, o.dataset, o.period, s.place, s.delivery_id, s.sha256, s.file_name, s.accepted_at, s.division_version
        from (select distinct measure, dataset, period, delivery_id from observation_block where measure = any(@measures)) o
        join source s on s.delivery_id = o.delivery_id and s.dataset = o.dataset and s.period = o.period
        order by 1, 2, 3, 4
        """;

    /// <summary>Reads the draft and all it is computed from; of a measure only what its own datasets say.</summary>
    public async Task<ReleaseInput> ReadAsync(
        Guid releaseId,
        IReadOnlyList<OwnedMeasure> owned,
        DivisionConversions conversions,
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
        await RefuseWayBackAsync(session, cancellationToken);
        var tree = await AreaTables.ReadAsync(session, cancellationToken);
        var (plans, leftOut) = await StoredPlans.ReadAsync(session, json, cancellationToken);
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
        var earlier = await EarlierReleasesReader.ReadAsync(session, json, cancellationToken);
        // What is not released any more can still follow from an earlier release and this one together.
        var counted = measures.Union(earlier.Measures, StringComparer.Ordinal).ToArray();
        var sources = await session.QueryAsync<UsedSource>(ReadSources, new { measures = counted }, cancellationToken);
        var choice = new SourceChoice(
            owned,
            sources,
            await session.QueryAsync<DeliveredNature>(DeliveredNature.Select, new { measures = counted }, cancellationToken)
        );
        var intake = new ObservationIntake(
            tree,
            choice,
            await AreaConversions.ReadAsync(session, tree, conversions, cancellationToken)
        );
        await ObservationRows.ReadAsync(session, counted, choice, intake, cancellationToken);
        return new ReleaseInput(
            releaseId,
            JsonSerializer.Deserialize<ReleaseSettings>(release.Settings, json)!,
            await session.SingleAsync<string>("select version from division", null, cancellationToken),
            tree,
            plans,
            intake.Observations,
            [.. sources.Where(source => measures.Contains(source.Measure) && !choice.IsForeign(source.Measure, source.Dataset))],
            previous,
            earlier
        )
        {
            Conversions = [.. intake.Used.Select(conversion => conversion.Kept)],
            Findings = [.. intake.Findings, .. choice.Findings, .. leftOut.Findings],
        };
    }

    /// <summary>
    /// Numbers on the areas of yesterday, beside the same numbers converted to those of today, which can be read: each share of the
    /// key would be an equation between what is shown and what is withheld.
    /// </summary>
    private static async Task RefuseWayBackAsync(IndicatorsDb session, CancellationToken cancellationToken)
    {
        if (await session.SingleOrDefaultAsync<string>(ReadConverted, null, cancellationToken) is { } converted)
        {
            throw new RefusedException(
                $"Die Freigabe „{converted}“ zeigt Zahlen, die vom geltenden Gebietsstand auf einen anderen umgerechnet sind. "
                    + "Solange sie gelesen werden kann, ließen sich aus beiden zusammen kleine Zahlen errechnen. "
                    + "Bitte auf dem anderen Gebietsstand freigeben, oder sie von der Statistikstelle zurücknehmen lassen."
            );
        }
    }
}
