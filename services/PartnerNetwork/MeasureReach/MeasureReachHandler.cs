using Microsoft.Extensions.Options;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.Geometry.Reach;
using Sozialplanung.PartnerNetwork.AskGeography;
using Sozialplanung.PartnerNetwork.AskIndicators;
using Sozialplanung.PartnerNetwork.AskRouting;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.Statistics;

namespace Sozialplanung.PartnerNetwork.MeasureReach;

internal abstract record ReachOutcome
{
    public sealed record Measured(MeasuredReach Reach) : ReachOutcome;

    /// <summary>There is no such level, or it is one of overlapping areas.</summary>
    public sealed record NoLevel : ReachOutcome;

    /// <summary>Where the areas of the level lie is not known.</summary>
    public sealed record NoBoundaries(string Level) : ReachOutcome;

    public sealed record NoDemand(string Text) : ReachOutcome;

    public sealed record TooLarge : ReachOutcome;

    public sealed record NoRouting(string Text) : ReachOutcome;
}

/// <summary>
/// Measures how well facilities can be reached. What comes out is public, so only what is public goes in: places, areas, and people
/// as the public may know them, whoever asks.
/// </summary>
internal sealed class MeasureReachHandler(
    ReachPlaces places,
    AreaLookup areas,
    DemandLookup demands,
    RoutedWays routed,
    ReachTurns turns,
    IOptions<RoutingOptions> routing,
    TimeProvider clock
)
{
    private const int MostFacilities = 5_000;
    private const long MostWays = 60_000_000;

    public async Task<ReachOutcome> HandleAsync(Caller caller, ReachQuestion question, CancellationToken cancellationToken)
    {
        var level = (await areas.LevelsAsync(cancellationToken)).FirstOrDefault(each => each.Code == question.Level);
        if (level is null || level.IsOverlapping)
        {
            return new ReachOutcome.NoLevel();
        }

        var asked = await places.ReadAsync(caller, question, cancellationToken);
        var all = await areas.AllAsync(cancellationToken, level.Code);
        if (all.Any(area => area.Lon is null || area.Lat is null))
        {
            return new ReachOutcome.NoBoundaries(level.NamePlural);
        }

        if (asked.Facilities.Count > MostFacilities || (long)all.Count * asked.Facilities.Count > MostWays)
        {
            return new ReachOutcome.TooLarge();
        }

        var (demand, refusal) = question.Demand is { Length: > 0 } indicator
            ? await demands.ReadAsync(indicator, level.Code, question.Period, cancellationToken)
            : (null, null);
        if (refusal is not null)
        {
            return new ReachOutcome.NoDemand(refusal);
        }

        try
        {
            var ways = await WaysAsync(question, all, asked.Facilities, cancellationToken);
            Value[]? people = demand is null ? null : [.. all.Select(area => demand.Of(area.Code))];
            var rows = await turns.InTurnAsync(
                () => RowsAsync(question, ways, all, asked.Facilities, people, cancellationToken),
                cancellationToken
            );
            return new ReachOutcome.Measured(Answer(question, level, asked, demand, rows));
        }
        catch (RoutingFailedException e)
        {
            return new ReachOutcome.NoRouting(e.Message);
        }
    }

    private async Task<ReachOfArea[]> RowsAsync(
        ReachQuestion question,
        CostMatrix ways,
        IReadOnlyList<PublishedArea> all,
        IReadOnlyList<ReachableFacility> facilities,
        Value[]? people,
        CancellationToken cancellationToken
    )
    {
        var measures = ReachMeasures.Of(ways, [.. facilities.Select(each => each.Capacity)], people, question);
        var surfaces = await SurfacesAsync(question, facilities, cancellationToken);
        return
        [
            .. Enumerable
                .Range(0, all.Count)
                .Where(i => question.Area is null || all[i].Path.Contains(question.Area, StringComparer.Ordinal))
                .Select(i => ReachRows.Of(all[i], i, question, measures, facilities, people, surfaces)),
        ];
    }

    private Task<CostMatrix> WaysAsync(
        ReachQuestion question,
        IReadOnlyList<PublishedArea> all,
        IReadOnlyList<ReachableFacility> facilities,
        CancellationToken cancellationToken
    )
    {
        WayPoint[] from = [.. all.Select(area => ReachPlaces.PointOf(area.Lon!.Value, area.Lat!.Value))];
        WayPoint[] to = [.. facilities.Select(facility => facility.Point)];
        if (question.Profile is { } profile)
        {
            return routed.MinutesAsync(profile, question.Limit, from, to, cancellationToken);
        }

        return Task.FromResult(
            CostMatrix.Of(
                from.Length,
                to.Length,
                (i, j) =>
                {
                    if (i == 0 || j == 0)
                    {
                        cancellationToken.ThrowIfCancellationRequested();
                    }

                    var (dx, dy) = (from[i].X - to[j].X, from[i].Y - to[j].Y);
                    return Math.Sqrt((dx * dx) + (dy * dy));
                }
            )
        );
    }

    /// <summary>Percent of each area within the distance; null where ways are not straight.</summary>
    private async Task<IReadOnlyDictionary<string, double>?> SurfacesAsync(
        ReachQuestion question,
        IReadOnlyList<ReachableFacility> facilities,
        CancellationToken cancellationToken
    )
    {
        if (question.IsByService)
        {
            return null;
        }

        (double Lon, double Lat)[] points = [.. facilities.Select(each => (each.Point.Lon, each.Point.Lat)).Distinct()];
        var buffered = await areas.BuffersAsync(question.Level!, points, question.LimitMetres, cancellationToken);
        return buffered.ToDictionary(
            area => area.Code,
            area => 100 * area.WithinSquareMetres / area.SquareMetres,
            StringComparer.Ordinal
        );
    }

    private MeasuredReach Answer(
        ReachQuestion question,
        PublishedLevel level,
        FacilitiesAsked asked,
        PublicDemand? demand,
        ReachOfArea[] rows
    ) =>
        new()
        {
            Level = level.Code,
            LevelName = level.Name,
            ReferenceDate = asked.ListDay ?? DateOnly.FromDateTime(clock.GetLocalNow().DateTime),
            By = question.By ?? ReachQuestion.Straight,
            LimitMetres = question.IsByService ? null : question.LimitMetres,
            LimitMinutes = question.Minutes,
            Supply = question.Supply ?? ReachQuestion.OfCapacity,
            Demand = demand is null
                ? null
                : new ReachDemand(demand.Indicator, demand.Name, demand.Unit, demand.Period, demand.Release),
            Facilities = asked.Facilities.Count,
            WithoutCapacity = asked.Facilities.Count(each => !each.Capacity.HasNumber),
            WithoutPoint = asked.WithoutPoint,
            AreasWithoutAny = rows.Count(row => row.Facilities == 0),
            Notes = ReachNotes.Of(question, asked, demand, routing.Value.Host),
            Rows = rows,
        };
}
