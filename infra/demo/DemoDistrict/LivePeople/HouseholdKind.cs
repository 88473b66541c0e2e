using Sozialplanung.DemoDistrict.DrawMap;

namespace Sozialplanung.DemoDistrict.LivePeople;

internal enum HouseholdKind
{
    YoungSingle,
    MiddleSingle,
    OldSingle,
    YoungCouple,
    MiddleCouple,
    OldCouple,
    Family,
    GrownFamily,
    SingleParent,
    SharedFlat,
}

/// <summary>Which households live where, and which of them arrive.</summary>
internal static class HouseholdKinds
{
    private static readonly double[] Everywhere = [9, 12, 15, 5, 14, 16.5, 14.5, 8, 3.2, 1];
    private static readonly double[] Town = [1.7, 1.4, 1.15, 1.2, 0.9, 0.8, 0.75, 0.7, 1.2, 3];
    private static readonly double[] Estate = [1.2, 1.3, 1.0, 1.0, 0.8, 0.7, 1.2, 1.0, 1.8, 1];
    private static readonly double[] Suburb = [0.55, 0.75, 0.95, 0.9, 1.1, 1.15, 1.05, 1.1, 0.9, 0.2];
    private static readonly double[] Village = [0.5, 0.75, 1.05, 0.8, 1.1, 1.2, 0.95, 1.25, 0.7, 0.1];
    private static readonly double[] NewHousing = [0.5, 0.6, 0.3, 2.0, 0.9, 0.35, 2.9, 0.8, 1.1, 0.3];
    private static readonly double[] Newcomers = [2.2, 1.2, 0.35, 1.6, 0.7, 0.35, 0.6, 0.6, 0.45, 2.5];

    public static HouseholdKind Draw(Sozialraum place, bool isNewcomer, Dice dice)
    {
        Span<double> weights = stackalloc double[Everywhere.Length];
        var local = place.IsNewHousing
            ? NewHousing
            : place.Setting switch
            {
                Setting.Town => Town,
                Setting.Estate => Estate,
                Setting.Suburb => Suburb,
                Setting.Village => Village,
            };
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = Everywhere[i] * local[i] * (isNewcomer ? Newcomers[i] : 1);
        }

        weights[(int)HouseholdKind.SingleParent] *= 0.6 + (1.7 * place.Burden);
        weights[(int)HouseholdKind.MiddleSingle] *= 0.8 + (0.6 * place.Burden);
        return (HouseholdKind)dice.PickWeighted(weights);
    }
}
