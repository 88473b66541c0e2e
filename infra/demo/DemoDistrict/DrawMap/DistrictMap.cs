namespace Sozialplanung.DemoDistrict.DrawMap;

/// <summary>The invented district: its finest areas, all larger ones made of them, and their boundaries.</summary>
internal sealed class DistrictMap
{
    public const string KreisCode = "10044";

    private readonly RingAssembly _rings;
    private readonly List<CellEdge>[] _borders;

    private DistrictMap(CellMesh mesh, IReadOnlyList<Sozialraum> sozialraeume, int[] sozialraumOfCell, Dice dice)
    {
        (Mesh, Sozialraeume, SozialraumOfCell) = (mesh, sozialraeume, sozialraumOfCell);
        _rings = new RingAssembly(new BorderLines(mesh, dice.For("borders")));
        _borders = [.. sozialraeume.Select(_ => new List<CellEdge>())];
        Neighbours = FindNeighbours();
        Areas = [.. LargerAreas.Build(this)];
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
    public IReadOnlyList<BorderPoint[]> Boundary(DemoArea area)
    {
        var isMember = new bool[Sozialraeume.Count];
        Array.ForEach(area.Members, member => isMember[member] = true);
        return _rings.Rings(
            area.Members.SelectMany(member => _borders[member]),
            cell => SozialraumOfCell[cell] is >= 0 and var member && isMember[member]
        );
    }

    /// <summary>Cells of a Sozialraum; a cell's site lies inside its borders.</summary>
    public IEnumerable<int> Cells(int sozialraum) =>
        Enumerable.Range(0, SozialraumOfCell.Length).Where(cell => SozialraumOfCell[cell] == sozialraum);

    // Notes the border of every Sozialraum on the way.
    private IReadOnlyList<int>[] FindNeighbours()
    {
        var neighbours = Sozialraeume.Select(_ => new SortedSet<int>()).ToArray();
        foreach (var edge in Mesh.Edges)
        {
            var (left, right) = (SozialraumOfCell[edge.Left], SozialraumOfCell[edge.Right]);
            if (left != right)
            {
                Note(edge, left, right);
                Note(edge, right, left);
            }
        }

        return [.. neighbours.Select(set => set.ToArray())];

        void Note(CellEdge edge, int own, int other)
        {
            if (own < 0)
            {
                return;
            }

            _borders[own].Add(edge);
            if (other >= 0)
            {
                neighbours[own].Add(other);
            }
        }
    }
}
