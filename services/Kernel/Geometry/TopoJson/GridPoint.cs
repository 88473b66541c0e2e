namespace Sozialplanung.Geometry.TopoJson;

/// <summary>A point on the map's grid, counted from the lower left corner of the map.</summary>
internal readonly record struct GridPoint(int X, int Y) : IComparable<GridPoint>
{
    public int CompareTo(GridPoint other) => X != other.X ? X.CompareTo(other.X) : Y.CompareTo(other.Y);

    /// <summary>Twice the area of the triangle, exact.</summary>
    public static long DoubleArea(GridPoint a, GridPoint b, GridPoint c) => Math.Abs(Cross(a, b, c));

    /// <summary>Positive where c lies left of the way from a to b.</summary>
    public static long Cross(GridPoint a, GridPoint b, GridPoint c) =>
        ((long)(b.X - a.X) * (c.Y - a.Y)) - ((long)(b.Y - a.Y) * (c.X - a.X));
}
