using NetTopologySuite.Index.Strtree;
using NetTopologySuite.IO;
using Sozialplanung.Geography.Storage;
using Sozialplanung.Geometry.TopoJson;

namespace Sozialplanung.Geography.MeasureCut;

/// <summary>
/// Surface, outline and neighbours of all blocks of one level and Gebietsstand. Where most blocks touch no other because streets lie
/// between them, neighbours are those within the width of a street, and outlines of unions are not to be had.
/// </summary>
internal sealed class BlockMeasures
{
    private const double StreetMetres = 60;
    private const double MostAlone = 0.5;

    private const string Select = """
        select code, square_metres, ST_AsBinary(geometry) as wkb from area where version = @version and level = @level order by code
        """;

    private readonly Dictionary<string, int> _numbers;
    private readonly BlockShape[] _blocks;
    private readonly AreaBorders _borders;
    private readonly int[][] _neighbours;

    private BlockMeasures(BlockShape[] blocks)
    {
        var reader = new WKBReader();
        TopoArea[] shapes = [.. blocks.Select(block => new TopoArea(block.Code, "", null, reader.Read(block.Wkb)))];
        _blocks = Array.ConvertAll(blocks, block => block with { Wkb = [] });
        _numbers = Enumerable.Range(0, blocks.Length).ToDictionary(number => blocks[number].Code, StringComparer.Ordinal);
        _borders = AreaBorders.Of(shapes);
        _neighbours = [.. blocks.Select((_, number) => _borders.CommonMetres(number).Keys.ToArray())];
        AreApart = blocks.Length > 1 && _neighbours.Count(others => others.Length == 0) > MostAlone * blocks.Length;
        if (AreApart)
        {
            _neighbours = Near(shapes);
        }
    }

    /// <summary>Whether streets lie between the blocks.</summary>
    public bool AreApart { get; }

    public static async Task<BlockMeasures> ReadAsync(
        GeographyDb session,
        string version,
        string level,
        CancellationToken cancellationToken
    ) => new([.. await session.QueryAsync<BlockShape>(Select, new { version, level }, cancellationToken)]);

    /// <summary>The number of a block; −1 where there is none of this code.</summary>
    public int NumberOf(string code) => _numbers.GetValueOrDefault(code, -1);

    public double SquareMetres(int block) => _blocks[block].SquareMetres;

    /// <summary>How compact the union of blocks is: 4π·surface / outline² (Polsby and Popper 1991), 1 for a circle.</summary>
    public double Compactness(IReadOnlyCollection<int> blocks)
    {
        var within = blocks.ToHashSet();
        var outline = blocks.Sum(block =>
            _borders.OutlineMetres(block)
            - _borders.CommonMetres(block).Where(border => within.Contains(border.Key)).Sum(border => border.Value)
        );
        return outline <= 0 ? 0 : Math.Min(1, 4 * Math.PI * blocks.Sum(SquareMetres) / (outline * outline));
    }

    /// <summary>Of how many parts that do not touch each other the union of blocks consists.</summary>
    public int Pieces(IReadOnlyCollection<int> blocks)
    {
        var left = blocks.ToHashSet();
        var (pieces, waiting) = (0, new Stack<int>());
        foreach (var block in blocks.Where(left.Remove))
        {
            pieces++;
            waiting.Push(block);
            while (waiting.TryPop(out var next))
            {
                foreach (var neighbour in _neighbours[next].Where(left.Remove))
                {
                    waiting.Push(neighbour);
                }
            }
        }

        return pieces;
    }

    private static int[][] Near(TopoArea[] shapes)
    {
        var tree = new STRtree<int>();
        for (var number = 0; number < shapes.Length; number++)
        {
            tree.Insert(shapes[number].Geometry.EnvelopeInternal, number);
        }

        return
        [
            .. shapes.Select(
                (shape, number) =>
                {
                    var around = shape.Geometry.EnvelopeInternal.Copy();
                    around.ExpandBy(StreetMetres);
                    return tree.Query(around)
                        .Where(other => other != number && shapes[other].Geometry.IsWithinDistance(shape.Geometry, StreetMetres))
                        .Order()
                        .ToArray();
                }
            ),
        ];
    }

    private sealed record BlockShape
    {
        public required string Code { get; init; }

        public required double SquareMetres { get; init; }

        public required byte[] Wkb { get; init; }
    }
}
