namespace Sozialplanung.Geography.ImportAreas;

/// <summary>The smallest and largest coordinates of a feature, in the units of its file.</summary>
internal sealed class CoordinateExtent
{
    public double MinX { get; private set; } = double.PositiveInfinity;

    public double MinY { get; private set; } = double.PositiveInfinity;

    public double MaxX { get; private set; } = double.NegativeInfinity;

    public double MaxY { get; private set; } = double.NegativeInfinity;

    public bool IsEmpty => MinX > MaxX;

    /// <summary>Whether all numbers could be degrees.</summary>
    public bool FitsDegrees => IsWithin(-180, -90, 180, 90);

    public void Add(double x, double y)
    {
        MinX = Math.Min(MinX, x);
        MaxX = Math.Max(MaxX, x);
        MinY = Math.Min(MinY, y);
        MaxY = Math.Max(MaxY, y);
    }

    public bool IsWithin(double minX, double minY, double maxX, double maxY) =>
        MinX >= minX && MinY >= minY && MaxX <= maxX && MaxY <= maxY;
}
