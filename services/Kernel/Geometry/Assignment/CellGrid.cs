using NetTopologySuite.Geometries;

namespace Sozialplanung.Geometry.Assignment;

/// <summary>A grid of equal cells over an extent, numbered row by row from the lower left.</summary>
internal sealed class CellGrid
{
    private readonly double _minX;
    private readonly double _minY;
    private readonly double _perX;
    private readonly double _perY;

    public CellGrid(Envelope extent, int columns, int rows)
    {
        Columns = columns;
        Rows = rows;
        (_minX, _minY) = (extent.MinX, extent.MinY);
        CellWidth = Math.Max(extent.Width, double.Epsilon) / columns;
        CellHeight = Math.Max(extent.Height, double.Epsilon) / rows;
        (_perX, _perY) = (1 / CellWidth, 1 / CellHeight);
        Extent = extent;
    }

    public int Columns { get; }

    public int Rows { get; }

    public double CellWidth { get; }

    public double CellHeight { get; }

    public Envelope Extent { get; }

    /// <summary>Number of the cell, or −1 outside the extent and for NaN.</summary>
    public int CellOf(double x, double y)
    {
        // Written so that NaN fails.
        if (!(x >= Extent.MinX && x <= Extent.MaxX && y >= Extent.MinY && y <= Extent.MaxY))
        {
            return -1;
        }

        return (RowOf(y) * Columns) + ColumnOf(x);
    }

    public int ColumnOf(double x) => Math.Clamp((int)((x - _minX) * _perX), 0, Columns - 1);

    public int RowOf(double y) => Math.Clamp((int)((y - _minY) * _perY), 0, Rows - 1);

    public double CentreX(int column) => _minX + ((column + 0.5) * CellWidth);

    public double CentreY(int row) => _minY + ((row + 0.5) * CellHeight);
}
