namespace Sozialplanung.DemoDistrict.DrawMap;

/// <summary>
/// Gives a straight cell border its wiggles. Every point stays inside the two triangles spanned by the border and the two sites
/// beside it; these triangles never overlap, so no two borders cross, and both neighbours share the very same points.
/// </summary>
internal sealed class BorderLines(CellMesh mesh, Dice dice)
{
    private const double Step = 38,
        Roughness = 0.30,
        Room = 0.62;

    /// <summary>From start to end of the edge, both included.</summary>
    public IReadOnlyList<BorderPoint> Draw(CellEdge edge)
    {
        var start = BorderPoint.Of(edge.Start);
        var end = BorderPoint.Of(edge.End);
        var parts = 1;
        while (edge.Length / parts > Step)
        {
            parts *= 2;
        }

        if (parts == 1)
        {
            return [start, end];
        }

        var along = edge.End - edge.Start;
        var aside = new MapPoint(-along.Y, along.X) * (1 / along.Length);
        var offsets = Offsets(parts, edge);
        var line = new List<BorderPoint>(parts + 1) { start };
        for (var i = 1; i < parts; i++)
        {
            line.Add(BorderPoint.Of(edge.Start + (along * ((double)i / parts)) + (aside * offsets[i])));
        }

        line.Add(end);
        return line;
    }

    private double[] Offsets(int parts, CellEdge edge)
    {
        var own = dice.For($"{edge.Left}-{edge.Right}");
        var offsets = new double[parts + 1];
        var reach = edge.Length * Roughness * (edge.IsRiver ? 0.4 : 1);
        for (var step = parts / 2; step >= 1; step /= 2)
        {
            for (var i = step; i < parts; i += 2 * step)
            {
                offsets[i] = ((offsets[i - step] + offsets[i + step]) / 2) + (reach * own.Between(-0.5, 0.5));
            }

            reach *= 0.55;
        }

        for (var i = 1; i < parts; i++)
        {
            var t = (double)i / parts;
            offsets[i] = Math.Clamp(offsets[i], -Room * Height(edge, edge.Right, t), Room * Height(edge, edge.Left, t));
        }

        return offsets;
    }

    /// <summary>How far the triangle of the edge and this site reaches at the fraction t of the edge, in metres.</summary>
    private double Height(CellEdge edge, int cell, double t)
    {
        var along = edge.End - edge.Start;
        var toSite = mesh.Sites[cell] - edge.Start;
        var height = Math.Abs(along.Cross(toSite)) / along.Length;
        var foot = ((along.X * toSite.X) + (along.Y * toSite.Y)) / (along.Length * along.Length);
        var rising = foot <= 0 ? double.MaxValue : t / foot;
        var falling = foot >= 1 ? double.MaxValue : (1 - t) / (1 - foot);
        return height * Math.Min(rising, falling);
    }
}
