using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;
using Sozialplanung.Geometry.Assignment;

namespace Sozialplanung.Geometry.Tests.Assignment;

/// <summary>The named rival: NetTopologySuite's STRtree with one indexed locator for each area.</summary>
internal sealed class PreparedTree
{
    private readonly STRtree<int> _tree = new();
    private readonly IndexedPointInAreaLocator[] _locators;

    public PreparedTree(Shape[] areas)
    {
        _locators = [.. areas.Select(area => new IndexedPointInAreaLocator(area))];
        for (var i = 0; i < areas.Length; i++)
        {
            _tree.Insert(areas[i].EnvelopeInternal, i);
            _locators[i].Locate(areas[i].Coordinate);
        }

        _tree.Build();
    }

    public void FindAll(double[] xs, double[] ys, int[] areas, int threads) =>
        Parallel.For(
            0,
            xs.Length,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            i =>
            {
                var point = new Coordinate(xs[i], ys[i]);
                var found = int.MaxValue;
                foreach (var area in _tree.Query(new Envelope(point)))
                {
                    if (area < found && _locators[area].Locate(point) != Location.Exterior)
                    {
                        found = area;
                    }
                }

                areas[i] = found == int.MaxValue ? AreaLocator.Nowhere : found;
            }
        );
}
