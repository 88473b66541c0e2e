namespace Sozialplanung.DemoDistrict.DrawMap;

/// <summary>
/// Divides the mesh from above downwards: the district against its neighbours, municipalities, Stadtteile, Sozialräume.
/// </summary>
internal sealed class DistrictDivision
{
    private readonly CellMesh _mesh;
    private readonly RegionGrowth _growth;
    private readonly Dice _dice;
    private readonly double[] _settlement;

    private DistrictDivision(CellMesh mesh, Dice dice)
    {
        (_mesh, _dice) = (mesh, dice);
        _growth = new RegionGrowth(mesh, dice.For("roughness"));
        _settlement = Settlement(mesh);
    }

    /// <summary>The index of the Sozialraum of every cell, −1 outside the district.</summary>
    public static int[] Divide(CellMesh mesh, IReadOnlyList<Sozialraum> plans, Dice dice)
    {
        var division = new DistrictDivision(mesh, dice);
        var result = Enumerable.Repeat(-1, mesh.Sites.Count).ToArray();
        var municipalities = division.Municipalities();
        for (var m = 0; m < MunicipalityPlans.All.Length; m++)
        {
            var plan = MunicipalityPlans.All[m];
            var stadtteile = division.Stadtteile(plan, Where(municipalities, m));
            for (var s = 0; s < plan.Stadtteile.Length; s++)
            {
                var wanted = plans.Where(p => p.Stadtteil == plan.Stadtteile[s]).ToList();
                var parts = division.Sozialraeume(wanted, Where(stadtteile, s));
                for (var cell = 0; cell < parts.Length; cell++)
                {
                    result[cell] = parts[cell] >= 0 ? wanted[parts[cell]].Index : result[cell];
                }
            }
        }

        return result;
    }

    private int[] Municipalities()
    {
        var taken = new HashSet<int>();
        var spines = MunicipalityPlans
            .All.Select(plan =>
                (IReadOnlyList<int>)
                    [.. plan.Stadtteile.SelectMany(s => Line(Place(plan.Stadtteile[0]), Place(s))).Where(taken.Add)]
            )
            .ToList();
        var outside = MunicipalityPlans.Around.Select(n => Utm32.FromDegrees(n.Longitude, n.Latitude));
        var inside = DistrictOutline.Find(
            _mesh,
            spines,
            [.. outside.Select(place => _mesh.Nearest(place, cell => !taken.Contains(cell)))]
        );
        return _growth.Grow(spines, inside, _mesh.Area, [.. MunicipalityPlans.All.Select(m => m.Area)]);
    }

    private int[] Stadtteile(MunicipalityPlan plan, bool[] inside)
    {
        var seeds = plan.Stadtteile.Select(s => new[] { _mesh.Nearest(Place(s), cell => inside[cell]) }).ToArray();
        return _growth.Grow(seeds, inside, _mesh.Area, [.. plan.Stadtteile.Select(s => Math.Sqrt(s.Share))]);
    }

    private int[] Sozialraeume(List<Sozialraum> wanted, bool[] inside)
    {
        var seeds = SettlementCentres.Find(_mesh, _settlement, inside, wanted.Count, _dice);
        return _growth.Grow(
            [.. seeds.Select(s => new[] { s })],
            inside,
            _settlement,
            [.. wanted.Select(w => (double)w.Population)]
        );
    }

    private IEnumerable<int> Line(MapPoint from, MapPoint to)
    {
        var steps = Math.Max(1, (int)(from.DistanceTo(to) / 60));
        return Enumerable.Range(0, steps + 1).Select(i => _mesh.CellAt(from + ((to - from) * ((double)i / steps)))).Distinct();
    }

    private static MapPoint Place(StadtteilPlan plan) => Utm32.FromDegrees(plan.Longitude, plan.Latitude);

    private static bool[] Where(int[] regions, int wanted) => [.. regions.Select(region => region == wanted)];

    // People live around the middle of their Stadtteil: a bell for the settlement, a trace of farms outside.
    private static double[] Settlement(CellMesh mesh)
    {
        var centres = MunicipalityPlans
            .All.SelectMany(m =>
                m.Stadtteile.Select(s => (Place: Place(s), Reach: 300 + (5.5 * Math.Sqrt(m.Population * s.Share))))
            )
            .ToList();
        return
        [
            .. mesh.Sites.Select(
                (site, cell) =>
                    mesh.Area[cell] * (0.01 + centres.Max(c => Math.Exp(-Math.Pow(site.DistanceTo(c.Place) / c.Reach, 2))))
            ),
        ];
    }
}
