using System.Globalization;

namespace Sozialplanung.Geography.OfferFeatures;

/// <summary>A box that features must touch, easting before northing. West of east unless it crosses the antimeridian.</summary>
internal sealed record FeatureBox(FeatureCrs Crs, double West, double South, double East, double North)
{
    /// <summary>Null where the text is no box: four numbers, or six with heights, which areas do not have.</summary>
    public static FeatureBox? Read(string text, FeatureCrs crs)
    {
        var numbers = text.Split(',')
            .Select(part =>
                double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
                    ? number
                    : double.NaN
            )
            .ToArray();
        if (numbers.Length is not (4 or 6) || numbers.Any(double.IsNaN))
        {
            return null;
        }

        var second = numbers.Length / 2;
        var (x, y) = crs.IsLatitudeFirst ? (1, 0) : (0, 1);
        var box = new FeatureBox(crs, numbers[x], numbers[y], numbers[second + x], numbers[second + y]);
        var isInOrder = box.South <= box.North && (box.West <= box.East || crs.Srid == 4326);
        return isInOrder ? box : null;
    }

    /// <summary>The boxes that it is made of where it crosses the antimeridian.</summary>
    public IReadOnlyList<FeatureBox> Parts => West <= East ? [this] : [this with { East = 180 }, this with { West = -180 }];

    /// <summary>The part in which areas can lie; null where there is none.</summary>
    public FeatureBox? Within()
    {
        var part = this with
        {
            West = Math.Max(West, Crs.West),
            South = Math.Max(South, Crs.South),
            East = Math.Min(East, Crs.East),
            North = Math.Min(North, Crs.North),
        };
        return part.West <= part.East && part.South <= part.North ? part : null;
    }
}
