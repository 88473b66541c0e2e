using System.Collections.Concurrent;
using System.Text.Json;
using Sozialplanung.Indicators.ComputeRelease;
using Sozialplanung.Indicators.Perturbation;
using Sozialplanung.Indicators.Storage;

namespace Sozialplanung.Indicators.TryCut;

/// <summary>
/// The last few grounds, read once for each state of areas, deliveries and definitions: every move of a block asks anew. Of a former
/// Gebietsstand nobody tells us that it has changed; it is asked for again after a minute.
/// </summary>
internal sealed class TrialGrounds(TimeProvider clock)
{
    private const int Kept = 4;

    private const string Stamp = """
        select coalesce((select version || loaded_at from division), '')
            || (select count(*) || coalesce(max(loaded_at)::text, '') from source)
            || (select count(*) || coalesce(max(created_at)::text, '') || count(*) filter (where is_retired) from indicator)
            || case when exists (select from division where version = @version) then '' else date_trunc('minute', now())::text end
        """;

    private readonly ConcurrentDictionary<(string Version, string BlockLevel), (string Stamp, TrialGround Ground)> _known = new();

    /// <summary>Null where the Gebietsstand has no such level. Errors: <see cref="HttpRequestException"/>.</summary>
    public async Task<TrialGround?> ReadAsync(
        IndicatorsDb session,
        DivisionSource divisions,
        string version,
        string blockLevel,
        JsonSerializerOptions json,
        CancellationToken cancellationToken
    )
    {
        var stamp = await session.SingleAsync<string>(Stamp, new { version }, cancellationToken);
        if (_known.TryGetValue((version, blockLevel), out var known) && known.Stamp == stamp)
        {
            return known.Ground;
        }

        var tree = await divisions.ReadAsync(session, version, cancellationToken);
        if (!tree.Areas.Any(area => area.Level == blockLevel && area.Members.Count == 0))
        {
            return null;
        }

        var plans = await StoredPlans.ReadAsync(session, json, cancellationToken);
        var current = await session.SingleOrDefaultAsync<string>("select version from division", null, cancellationToken);
        string[] versions = version == current ? [version, ""] : [version];
        var (codes, levels) = TrialGround.BlocksAndBeneath(tree, blockLevel);
        var measures = plans.Plans.SelectMany(plan => plan.Measures).Distinct(StringComparer.Ordinal).ToArray();
        var ground = new TrialGround(
            version,
            blockLevel,
            tree,
            plans,
            await session.QueryAsync<CountsOnLevel>(
                CountsOnLevel.Select,
                new
                {
                    versions,
                    codes,
                    levels,
                    measures,
                },
                cancellationToken
            )
        )
        {
            Versions = versions,
            Counts = new KeptCounts<BlockCounts>(clock),
        };
        if (_known.Count >= Kept)
        {
            _known.Clear();
        }

        _known[(version, blockLevel)] = (stamp, ground);
        return ground;
    }
}
