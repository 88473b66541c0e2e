namespace Sozialplanung.Geography.OfferTiles;

/// <summary>A tile of the web's grid (Web Mercator, counted from the north-west).</summary>
internal readonly record struct TileNumber(int Zoom, int Column, int Row)
{
    /// <summary>A pixel is some ten centimetres there; map programs enlarge it beyond.</summary>
    public const int DeepestZoom = 18;

    public bool Exists => Zoom is >= 0 and <= DeepestZoom && Column >= 0 && Row >= 0 && Column < 1 << Zoom && Row < 1 << Zoom;
}
