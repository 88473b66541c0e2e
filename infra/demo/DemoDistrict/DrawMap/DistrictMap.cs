namespace Sozialplanung.DemoDistrict.DrawMap;

/// <summary>The invented district: its finest areas, all larger ones made of them, and their boundaries.</summary>
internal sealed class DistrictMap
{
    public const string KreisCode = "10044";

    private readonly RingAssembly _rings;

    private DistrictMap(CellMesh mesh, IReadOnlyList<Sozialraum> sozialraeume, int[] sozialraumOfCell, Dice dice)
    {
        (Mesh, Sozialraeume, SozialraumOfCell) = (mesh, sozialraeume, sozialraumOfCell);
        _rings = new RingAssembly(mesh, new BorderLines(mesh, dice.For("borders")));
        Neighbours = FindNeighbours();
        Areas = [.. AreaTree.Build(this)];
    }

    public CellMesh Mesh { get; }

    public IReadOnlyList<Sozialraum> Sozialraeume { get; }

    public int[] SozialraumOfCell { get; }

    /// <summary>All areas of all levels, larger ones first.</summary>
    public IReadOnlyList<DemoArea> Areas { get; }

    /// <summary>For each Sozialraum those it has a border with, in ascending order.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Neighbours { get; }

    public static DistrictMap Draw(Dice dice)
    {
        var mesh = MeshBuilder.Build(SiteScatter.Throw(dice.For("sites")));
        var sozialraeume = SozialraumPlanner.Plan(dice.For("sozialraeume"));
        return new DistrictMap(mesh, sozialraeume, DistrictDivision.Divide(mesh, sozialraeume, dice.For("division")), dice);
    }

    public IEnumerable<DemoArea> Level(string level) => Areas.Where(area => area.Level == level);

    /// <summary>Outer rings and holes of an area.</summary>
    public IReadOnlyList<GridPoint[]> Boundary(DemoArea area) =>
        _rings.Rings(1, cell => SozialraumOfCell[cell] is >= 0 and var member && Array.IndexOf(area.Members, member) >= 0 ? 0 : -1)[0];

    /// <summary>Cells of a Sozialraum; a cell's site lies inside its borders.</summary>
    public IEnumerable<int> Cells(int sozialraum) =>
        Enumerable.Range(0, SozialraumOfCell.Length).Where(cell => SozialraumOfCell[cell] == sozialraum);

    private SortedSet<int>[] FindNeighboursAsSets()
    {
        var neighbours = Sozialraeume.Select(_ => new SortedSet<int>()).ToArray();
        foreach (var edge in Mesh.Edges)
        {
            var (left, right) = (SozialraumOfCell[edge.Left], SozialraumOfCell[edge.Right]);
            if (left != right && left >= 0 && right >= 0)
            {
                neighbours[left].Add(right);
                neighbours[right].Add(left);
            }
        }

        return neighbours;
    }

    private IReadOnlyList<int>[] FindNeighbours() => [.. FindNeighboursAsSets().Select(set => set.ToArray())];
}
