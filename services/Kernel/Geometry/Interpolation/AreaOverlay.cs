using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;
using NetTopologySuite.Index.Strtree;

namespace Sozialplanung.Geometry.Interpolation;

/// <summary>What source and target area have in common, in square metres (or another weight, such as residential area).</summary>
public readonly record struct Overlap(int Source, int Target, double Weight);

/// <summary>Intersects two sets of areas; the input of <see cref="ArealInterpolation"/>.</summary>
public static class AreaOverlay
{
    /// <summary>All pairs with a common area, in the order of sources, then targets. The coordinates are metres.</summary>
    public static IReadOnlyList<Overlap> Intersect(IReadOnlyList<Shape> sources, IReadOnlyList<Shape> targets) =>
        Intersect(sources, targets, static common => common.Area);

    /// <summary>
    /// The dasymetric form: the weight of a pair is the residential area (or any other ancillary area) within its common area, so
    /// that nobody is placed in woods and water.
    /// </summary>
    public static IReadOnlyList<Overlap> IntersectResidential(
        IReadOnlyList<Shape> sources,
        IReadOnlyList<Shape> targets,
        IReadOnlyList<Shape> residential
    )
    {
        ArgumentNullException.ThrowIfNull(residential);
        var tree = Tree(residential);
        return Intersect(
            sources,
            targets,
            common => tree.Query(common.EnvelopeInternal).Order().Sum(area => residential[area].Intersection(common).Area)
        );
    }

    private static List<Overlap> Intersect(IReadOnlyList<Shape> sources, IReadOnlyList<Shape> targets, Func<Shape, double> weigh)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(targets);
        var tree = Tree(targets);
        List<Overlap> overlaps = [];
        for (var source = 0; source < sources.Count; source++)
        {
            var prepared = PreparedGeometryFactory.Prepare(sources[source]);
            foreach (var target in tree.Query(sources[source].EnvelopeInternal).Order())
            {
                if (
                    prepared.Intersects(targets[target])
                    && weigh(prepared.Covers(targets[target]) ? targets[target] : sources[source].Intersection(targets[target]))
                        is var weight
                            and > 0
                )
                {
                    overlaps.Add(new Overlap(source, target, weight));
                }
            }
        }

        return overlaps;
    }

    private static STRtree<int> Tree(IReadOnlyList<Shape> areas)
    {
        var tree = new STRtree<int>();
        for (var i = 0; i < areas.Count; i++)
        {
            if (areas[i] is not IPolygonal)
            {
                throw new ArgumentException($"Only polygons have a common area, not {areas[i].GeometryType}.", nameof(areas));
            }

            tree.Insert(areas[i].EnvelopeInternal, i);
        }

        tree.Build();
        return tree;
    }
}
