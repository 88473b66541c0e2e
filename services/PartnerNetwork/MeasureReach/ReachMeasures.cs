using Sozialplanung.Geometry.Reach;
using Sozialplanung.Statistics;

namespace Sozialplanung.PartnerNetwork.MeasureReach;

/// <summary>What the kernel makes of the ways, the Plätze and the people.</summary>
internal sealed record ReachMeasures(NearestSupply[] Nearest, Value[] Facilities, Value[] Capacity, Value[]? Access)
{
    // Luo and Qi 2009: three equal zones, of which the outer ones count less.
    private static readonly (double Part, double Weight)[] _zones = [(1.0 / 3, 1), (2.0 / 3, 0.68), (1, 0.22)];

    public static ReachMeasures Of(
        CostMatrix ways,
        IReadOnlyList<Value> capacities,
        IReadOnlyList<Value>? demand,
        ReachQuestion question
    )
    {
        var near = Catchment.Within(question.Limit);
        Value[] ones = [.. capacities.Select(_ => Value.Of(1))];
        return new ReachMeasures(
            Reachability.Nearest(ways),
            Reachability.Cumulative(ways, ones, near),
            Reachability.Cumulative(ways, capacities, near),
            demand is null
                ? null
                : FloatingCatchment.TwoStep(
                    ways,
                    demand,
                    question.CountsFacilities ? ones : capacities,
                    question.Weights == ReachQuestion.Steps ? Zones(question.Limit) : near
                )
        );
    }

    private static Catchment Zones(double limit) => Catchment.Steps([.. _zones.Select(zone => (zone.Part * limit, zone.Weight))]);
}
