using System.Globalization;
using System.Text;

namespace Sozialplanung.Benchmarks.Services;

/// <summary>
/// A land of tiles whose borders wind like real ones: neighbours share every point, and so many tiles square form a Kreis of
/// the same border.
/// </summary>
internal static class WigglyTiles
{
    private const int PointsPerEdge = 20;
    private const double West = 8.0;
    private const double South = 49.0;
    private const double Width = 0.06;
    private const double Height = 0.04;

    public static string CodeOf(int tile) => tile.ToString("00000", CultureInfo.InvariantCulture);

    public static string Write(int across, int down, int block)
    {
        var text = new StringBuilder();
        text.Append("""{"type":"FeatureCollection","features":[""");
        for (var y = 0; y < down; y += block)
        {
            for (var x = 0; x < across; x += block)
            {
                Append(text, "kreis", KreisOf(x, y, block), null, x, y, block);
            }
        }

        for (var y = 0; y < down; y++)
        {
            for (var x = 0; x < across; x++)
            {
                Append(text, "gemeinde", CodeOf((y * across) + x), KreisOf(x, y, block), x, y, 1);
            }
        }

        text.Length--;
        return text.Append("]}").ToString();
    }

    private static string KreisOf(int x, int y, int block) =>
        string.Create(CultureInfo.InvariantCulture, $"K{x / block:000}{y / block:000}");

    private static void Append(StringBuilder text, string level, string code, string? parent, int x, int y, int size)
    {
        var properties =
            $"\"level\":\"{level}\",\"code\":\"{code}\",\"name\":\"Gebiet {code}\""
            + (parent is null ? "" : $",\"parent\":\"{parent}\"");
        text.Append("{\"type\":\"Feature\",\"properties\":{")
            .Append(properties)
            .Append("},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[");
        for (var i = 0; i < size; i++)
        {
            Edge(text, x + i, y, true, false);
        }

        for (var i = 0; i < size; i++)
        {
            Edge(text, x + size, y + i, false, false);
        }

        for (var i = size - 1; i >= 0; i--)
        {
            Edge(text, x + i, y + size, true, true);
        }

        for (var i = size - 1; i >= 0; i--)
        {
            Edge(text, x, y + i, false, true);
        }

        Point(text, x, y);
        text.Length--;
        text.Append("]]}},");
    }

    /// <summary>One side of a tile, from its begin up to but without its end.</summary>
    private static void Edge(StringBuilder text, int x, int y, bool isEastward, bool isBackward)
    {
        for (var i = 0; i < PointsPerEdge; i++)
        {
            var at = isBackward ? PointsPerEdge - i : i;
            var along = (double)at / PointsPerEdge;
            // Towards its ends a border straightens: two that meet in a corner must not cross.
            var room = Math.Min(1, 3 * Math.Min(along, 1 - along));
            var sway = (Noise(x, y, isEastward, at) - 0.5) * 0.12 * room;
            Point(text, x + (isEastward ? along : sway), y + (isEastward ? sway : along));
        }
    }

    private static void Point(StringBuilder text, double x, double y) =>
        text.Append(CultureInfo.InvariantCulture, $"[{West + (x * Width):0.000000},{South + (y * Height):0.000000}],");

    private static double Noise(int x, int y, bool isEastward, int at)
    {
        var state = unchecked((uint)((x * 73_856_093) ^ (y * 19_349_663) ^ (at * 83_492_791) ^ (isEastward ? 97 : 0)));
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return state / (double)uint.MaxValue;
    }
}
