namespace Sozialplanung.DemoDistrict.DrawMap;

/// <summary>
/// Scatters the sites of small cells: close together in settlements, wide apart in the woods, in pairs along rivers.
/// </summary>
internal sealed class SiteScatter
{
    private const double Bucket = 250,
        RiverOffset = 65;
    private const int Attempts = 60000;

    private static readonly MapPoint Low = Utm32.FromDegrees(6.47, 49.16),
        High = Utm32.FromDegrees(7.06, 49.56);

    private readonly List<MapPoint>?[,] _buckets = new List<MapPoint>?[Column(High.X) + 9, Row(High.Y) + 9];
    private readonly MapPoint[] _centres;
    private readonly Dice _dice;

    private SiteScatter(Dice dice)
    {
        _dice = dice;
        _centres =
        [
            .. MunicipalityPlans.All.SelectMany(m => m.Stadtteile).Select(s => Utm32.FromDegrees(s.Longitude, s.Latitude)),
        ];
    }

    public List<MapPoint> Sites { get; } = [];

    /// <summary>Below this number even sites lie on the left bank of a river and odd ones opposite.</summary>
    public int RiverSites { get; private set; }

    public static SiteScatter Throw(Dice dice)
    {
        var scatter = new SiteScatter(dice);
        foreach (var course in Rivers.Courses(dice.For("rivers")))
        {
            scatter.LineRiver(course);
        }

        scatter.RiverSites = scatter.Sites.Count;
        scatter.FillLand();
        return scatter;
    }

    private void LineRiver(IReadOnlyList<MapPoint> course)
    {
        for (var i = 1; i + 1 < course.Count; i++)
        {
            var along = course[i + 1] - course[i - 1];
            var aside = new MapPoint(-along.Y, along.X) * (RiverOffset / along.Length);
            var (left, right) = (course[i] + aside, course[i] - aside);
            if (IsFree(left, 90) && IsFree(right, 90))
            {
                Add(left);
                Add(right);
            }
        }
    }

    private void FillLand()
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var place = new MapPoint(_dice.Between(Low.X, High.X), _dice.Between(Low.Y, High.Y));
            if (IsFree(place, Spacing(place)))
            {
                Add(place);
            }
        }
    }

    private double Spacing(MapPoint place)
    {
        var nearest = double.MaxValue;
        foreach (var centre in _centres)
        {
            nearest = Math.Min(nearest, centre.DistanceTo(place));
        }

        return Math.Clamp(110 + (0.10 * nearest), 115, 900);
    }

    private bool IsFree(MapPoint place, double distance)
    {
        var reach = (int)Math.Ceiling(distance / Bucket);
        var (column, row) = (Column(place.X), Row(place.Y));
        for (var x = Math.Max(0, column - reach); x <= Math.Min(column + reach, _buckets.GetLength(0) - 1); x++)
        {
            for (var y = Math.Max(0, row - reach); y <= Math.Min(row + reach, _buckets.GetLength(1) - 1); y++)
            {
                foreach (var other in _buckets[x, y] ?? [])
                {
                    if (other.DistanceTo(place) < distance)
                    {
                        return false;
                    }
                }
            }
        }

        return true;
    }

    private void Add(MapPoint place)
    {
        Sites.Add(place);
        (_buckets[Column(place.X), Row(place.Y)] ??= []).Add(place);
    }

    private static int Column(double x) => Math.Max(0, (int)((x - Low.X) / Bucket));

    private static int Row(double y) => Math.Max(0, (int)((y - Low.Y) / Bucket));
}
