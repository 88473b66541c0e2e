using NetTopologySuite.Geometries;

namespace Sozialplanung.Geometry.Tests.Assignment;

/// <summary>n × n areas over ten kilometres; corners are moved at random, borders have as many points as asked.</summary>
internal static class RandomTiling
{
    public static Shape[] Create(Random random, int n, double shift, int borderPoints = 1)
    {
        var size = 1e4 / n;
        var corners = new Coordinate[n + 1, n + 1];
        for (var row = 0; row <= n; row++)
        {
            for (var column = 0; column <= n; column++)
            {
                var dx = column == 0 || column == n ? 0 : (random.NextDouble() - 0.5) * shift;
                var dy = row == 0 || row == n ? 0 : (random.NextDouble() - 0.5) * shift;
                corners[row, column] = new Coordinate((column + dx) * size, (row + dy) * size);
            }
        }

        Dictionary<(Coordinate, Coordinate), Coordinate[]> borders = [];
        Coordinate[] Border(Coordinate from, Coordinate to)
        {
            if (borders.TryGetValue((to, from), out var reverse))
            {
                return [.. reverse.Reverse().Skip(1), to];
            }

            var wobble = size * 0.02;
            Coordinate[] border =
            [
                from,
                .. Enumerable
                    .Range(1, borderPoints - 1)
                    .Select(i => new Coordinate(
                        from.X + ((to.X - from.X) * i / borderPoints) + ((random.NextDouble() - 0.5) * wobble),
                        from.Y + ((to.Y - from.Y) * i / borderPoints) + ((random.NextDouble() - 0.5) * wobble)
                    )),
                to,
            ];
            borders.Add((from, to), border);
            return border;
        }

        List<Shape> areas = [];
        for (var row = 0; row < n; row++)
        {
            for (var column = 0; column < n; column++)
            {
                var (a, b) = (corners[row, column], corners[row, column + 1]);
                var (c, d) = (corners[row + 1, column + 1], corners[row + 1, column]);
                Coordinate[] ring = [a, .. Border(a, b)[1..], .. Border(b, c)[1..], .. Border(c, d)[1..], .. Border(d, a)[1..]];
                areas.Add(new Polygon(new LinearRing(ring)));
            }
        }

        return [.. areas];
    }
}
