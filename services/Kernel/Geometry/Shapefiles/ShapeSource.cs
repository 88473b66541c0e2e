namespace Sozialplanung.Geometry.Shapefiles;

/// <summary>The files of one Shapefile layer; all but the first two may be missing.</summary>
internal sealed record ShapeSource(string Name, ReadOnlyMemory<byte> Shp, ReadOnlyMemory<byte> Dbf)
{
    /// <summary>The index: where each object begins.</summary>
    public ReadOnlyMemory<byte> Shx { get; init; }

    /// <summary>The coordinate system as well-known text.</summary>
    public ReadOnlyMemory<byte> Prj { get; init; }

    /// <summary>The name of the encoding of the texts.</summary>
    public ReadOnlyMemory<byte> Cpg { get; init; }
}
