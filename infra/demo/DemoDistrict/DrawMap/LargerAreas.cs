namespace Sozialplanung.DemoDistrict.DrawMap;

/// <summary>Builds the larger areas from the Sozialräume, and the programme areas across Stadtteile.</summary>
internal static class LargerAreas
{
    private const string ProgrammeTown = "10044115";

    public static IEnumerable<DemoArea> Build(DistrictMap map)
    {
        var all = map.Sozialraeume;
        yield return new DemoArea(
            DistrictMap.KreisCode,
            "Landkreis Saarlouis (fiktiv)",
            "kreis",
            null,
            [.. all.Select(s => s.Index)]
        );
        foreach (var group in all.GroupBy(s => s.Municipality))
        {
            yield return new DemoArea(
                group.Key.Ags,
                group.Key.Name,
                "gemeinde",
                DistrictMap.KreisCode,
                [.. group.Select(s => s.Index)]
            );
        }

        foreach (var group in all.GroupBy(s => s.StadtteilCode))
        {
            var one = group.First();
            yield return new DemoArea(
                group.Key,
                one.Stadtteil.Name,
                "stadtteil",
                one.Municipality.Ags,
                [.. group.Select(s => s.Index)]
            );
        }

        foreach (var one in all)
        {
            yield return new DemoArea(one.Code, one.Name, "sozialraum", one.StadtteilCode, [one.Index]);
        }

        var first = Programme(map, []);
        var second = Programme(map, first);
        yield return new DemoArea("P-01", NameOf(map, first), "programmgebiet", ProgrammeTown, first);
        yield return new DemoArea("P-02", NameOf(map, second), "programmgebiet", ProgrammeTown, second);
    }

    // Grows over a Stadtteil border from the most burdened pair of neighbours; the second programme shares one Sozialraum with
    // the first.
    private static int[] Programme(DistrictMap map, int[] earlier)
    {
        var town = map.Sozialraeume.Where(s => s.Municipality.Ags == ProgrammeTown).ToList();
        var start = (
            from a in town
            from b in map.Neighbours[a.Index].Select(i => map.Sozialraeume[i]).Intersect(town)
            where a.StadtteilCode != b.StadtteilCode && !earlier.Contains(a.Index)
            orderby (earlier.Length == 0 || earlier.Contains(b.Index)) descending, a.Burden + b.Burden descending
            select (a.Index, b.Index)
        ).First();
        var members = new List<int> { start.Item1, start.Item2 };
        while (members.Count < 4)
        {
            members.Add(
                members
                    .SelectMany(i => map.Neighbours[i])
                    .Except(members)
                    .Except(earlier)
                    .Where(i => map.Sozialraeume[i].Municipality.Ags == ProgrammeTown)
                    .MaxBy(i => map.Sozialraeume[i].Burden)
            );
        }

        return [.. members.Order()];
    }

    private static string NameOf(DistrictMap map, int[] members) =>
        $"Sozialer Zusammenhalt {string.Join('/', members.Select(i => map.Sozialraeume[i].Stadtteil.Name).Distinct())}";
}
