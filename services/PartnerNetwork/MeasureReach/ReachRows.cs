using Sozialplanung.Contracts.Geography;
using Sozialplanung.Statistics;

namespace Sozialplanung.PartnerNetwork.MeasureReach;

/// <summary>The measures of one area as they are shown: rounded, each missing number with its reason.</summary>
internal static class ReachRows
{
    private const int AccessDecimals = 2;

    public static ReachOfArea Of(
        PublishedArea area,
        int row,
        ReachQuestion question,
        ReachMeasures measures,
        IReadOnlyList<ReachableFacility> facilities,
        Value[]? people,
        IReadOnlyDictionary<string, double>? surfaces
    )
    {
        var nearest = measures.Nearest[row];
        var cost = nearest.Supply is null ? null : nearest.Cost.NumberOrNull;
        var per = question.CountsFacilities ? 1000 : 100;
        return new ReachOfArea
        {
            Area = area.Code,
            AreaName = area.Name,
            Nearest = nearest.Supply is { } supply ? facilities[supply].Name : null,
            NearestMetres = question.IsByService || cost is null ? null : Rounded(cost.Value, 0),
            NearestMinutes = question.IsByService && cost is { } minutes ? Rounded(minutes, 1) : null,
            Facilities = (int)measures.Facilities[row].Number,
            Capacity = Shown(measures.Capacity[row], 0),
            SurfacePercent = surfaces?.TryGetValue(area.Code, out var percent) == true ? Rounded(percent, 1) : null,
            Demand = people is null ? null : Shown(people[row], AccessDecimals),
            Access = measures.Access is null ? null : Shown(Times(measures.Access[row], per), AccessDecimals),
        };
    }

    private static Value Times(Value value, double factor) =>
        value.HasNumber ? Value.FromCalculation(value.Number * factor) : value;

    private static ReachValue Shown(Value value, int decimals)
    {
        var rounded = Rounding.Commercial(value, decimals);
        return new ReachValue(rounded.NumberOrNull, rounded.State.ToString());
    }

    private static double Rounded(double number, int decimals) => Rounding.Commercial(number, decimals);
}
