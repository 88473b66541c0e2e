namespace Sozialplanung.DemoDistrict.DrawMap;

/// <summary>Decides how many Sozialräume each Stadtteil has, how many people live there and how they fare.</summary>
internal static class SozialraumPlanner
{
    private const double PeopleEach = 1640;

    public static List<Sozialraum> Plan(Dice dice)
    {
        var plans = new List<Sozialraum>();
        foreach (var municipality in MunicipalityPlans.All)
        {
            var names = new HashSet<string>();
            for (var i = 0; i < municipality.Stadtteile.Length; i++)
            {
                plans.AddRange(Split(municipality, i, plans.Count, names, dice.For($"{municipality.Ags}-{i}")));
            }
        }

        return plans;
    }

    private static IEnumerable<Sozialraum> Split(
        MunicipalityPlan municipality,
        int number,
        int firstIndex,
        HashSet<string> names,
        Dice dice
    )
    {
        var stadtteil = municipality.Stadtteile[number];
        var code = $"{municipality.Ags}-{number + 1:00}";
        var people = municipality.Population * stadtteil.Share;
        var count = Math.Max(1, (int)Math.Round(people / PeopleEach));
        var sizes = Enumerable.Range(0, count).Select(_ => dice.Between(0.55, 1.45)).ToArray();
        for (var i = 0; i < count; i++)
        {
            var setting = SettingOf(stadtteil.Setting, i, dice);
            yield return new Sozialraum
            {
                Index = firstIndex + i,
                Code = $"{code}-{i + 1:00}",
                Name = count == 1 ? stadtteil.Name : SozialraumNames.Take(setting, names, dice),
                Municipality = municipality,
                Stadtteil = stadtteil,
                StadtteilCode = code,
                Setting = setting,
                Population = (int)Math.Round(people * sizes[i] / sizes.Sum()),
                Burden = BurdenOf(stadtteil.Burden, setting, dice),
                Growth = GrowthOf(stadtteil.Name, i, dice),
            };
        }
    }

    private static Setting SettingOf(Setting around, int position, Dice dice) =>
        around switch
        {
            Setting.Town when position > 1 && dice.Chance(0.35) => Setting.Suburb,
            Setting.Estate when position > 0 && dice.Chance(0.3) => Setting.Town,
            Setting.Suburb when position > 1 && dice.Chance(0.15) => Setting.Village,
            _ => around,
        };

    private static double BurdenOf(double around, Setting setting, Dice dice)
    {
        var shift = setting switch
        {
            Setting.Estate => 0.1,
            Setting.Town => 0.02,
            Setting.Suburb => -0.05,
            Setting.Village => -0.02,
        };
        return Math.Clamp(around + shift + (0.1 * dice.Normal()), 0.03, 0.97);
    }

    // One new housing area that grows fast and one village that empties; elsewhere next to nothing.
    private static double GrowthOf(string stadtteil, int position, Dice dice) =>
        (stadtteil, position) switch
        {
            ("Neue Höfe", 1) => 0.085,
            ("Gaudorf", 0) => -0.026,
            _ => 0.003 * dice.Normal(),
        };
}
