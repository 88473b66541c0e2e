namespace Sozialplanung.Geometry.TopoJson;

/// <summary>Keeps each arc once, whichever way round it is walked.</summary>
internal sealed class ArcStore
{
    private readonly Dictionary<ArcKey, List<int>> _known = [];

    // Both ends, the smaller first, and the length find the few arcs that must be compared point by point.
    private readonly record struct ArcKey(GridPoint Low, GridPoint High, int Length);

    public List<GridPoint[]> Arcs { get; } = [];

    /// <summary>The arcs of a ring (given without its closing point), cut at the junctions.</summary>
    public int[] Cut(GridPoint[] ring, HashSet<GridPoint> junctions)
    {
        var start = Array.FindIndex(ring, junctions.Contains);
        if (start < 0)
        {
            // No junction: the whole ring is one arc. It begins at its smallest point, so that an enclave and the hole around it
            // agree.
            start = Array.IndexOf(ring, ring.Min());
        }

        List<int> arcs = [];
        List<GridPoint> arc = [ring[start]];
        for (var i = 1; i <= ring.Length; i++)
        {
            var point = ring[(start + i) % ring.Length];
            arc.Add(point);
            if (i == ring.Length || junctions.Contains(point))
            {
                arcs.Add(Add([.. arc]));
                arc = [point];
            }
        }

        return [.. arcs];
    }

    private int Add(GridPoint[] arc)
    {
        var (first, last) = (arc[0], arc[^1]);
        var key = first.CompareTo(last) <= 0 ? new ArcKey(first, last, arc.Length) : new ArcKey(last, first, arc.Length);
        if (!_known.TryGetValue(key, out var candidates))
        {
            _known.Add(key, candidates = []);
        }

        foreach (var number in candidates)
        {
            if (arc.AsSpan().SequenceEqual(Arcs[number]))
            {
                return number;
            }

            if (IsReverse(arc, Arcs[number]))
            {
                return ~number;
            }
        }

        candidates.Add(Arcs.Count);
        Arcs.Add(arc);
        return Arcs.Count - 1;
    }

    private static bool IsReverse(GridPoint[] arc, GridPoint[] other)
    {
        for (var i = 0; i < arc.Length; i++)
        {
            if (arc[i] != other[^(i + 1)])
            {
                return false;
            }
        }

        return true;
    }
}
