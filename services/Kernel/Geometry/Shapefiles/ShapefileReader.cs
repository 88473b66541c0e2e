using System.Text;
using Sozialplanung.Geometry.Coordinates;
using Sozialplanung.Geometry.GeoJson;

namespace Sozialplanung.Geometry.Shapefiles;

/// <summary>
/// Reads the areas of a Shapefile (ESRI Shapefile Technical Description, 1998) with the attributes of its .dbf. Written for files from
/// outside: every length and offset is checked before it is used.
/// </summary>
internal static class ShapefileReader
{
    public static NamedSystem SystemOf(ShapeSource source, out WktSystem? system)
    {
        var text = source.Prj.IsEmpty
            ? null
            : Encoding.UTF8.GetString(source.Prj.Span).Trim('\uFEFF', ' ', '\r', '\n', '\t', '\0');
        system = string.IsNullOrEmpty(text) ? null : WktSystem.Parse(text);
        var name = string.IsNullOrEmpty(text) ? null : WktSystem.NameOf(text);
        return new NamedSystem(name is "" ? "unbekannt" : name, system?.System, $"die Datei „{source.Name}.prj“");
    }

    /// <summary>Errors: <see cref="GeoFormatException"/>.</summary>
    public static GeoLayer Read(ShapeSource source, CoordinateSystem? wanted, bool isSwapped, GeoJsonLimits limits)
    {
        var named = SystemOf(source, out var own);
        named.Check(wanted);
        var axes = new AxisCorrection(isSwapped, own?.EastShift ?? 0, own?.NorthShift ?? 0);
        var collector = new FeatureCollector(limits, axes);
        if (own is { EastShift: not 0 } or { NorthShift: not 0 })
        {
            collector.Warn(
                $"Die Datei „{source.Name}.prj“ verschiebt den Nullpunkt von EPSG:{(int)own.System}; die Koordinaten wurden danach umgerechnet.",
                isOfFile: true
            );
        }

        var table = new DbfTable(source.Dbf, source.Cpg, source.Name);
        var shapes = new ShapeRecords(source, limits);
        if (table.Count != shapes.Count)
        {
            throw new GeoFormatException(
                $"Die Datei „{source.Name}.dbf“ hat {table.Count} Zeilen, „{source.Name}.shp“ {shapes.Count} Objekte; sie gehören nicht zusammen."
            );
        }

        for (var number = 0; number < shapes.Count; number++)
        {
            limits.Cancelled.ThrowIfCancellationRequested();
            collector.Next();
            if (table.IsDeleted(number))
            {
                collector.Warn("Das Objekt ist in der .dbf als gelöscht vermerkt und wurde ausgelassen.");
                continue;
            }

            collector.Add(table.Row(number), shapes.Read(number));
        }

        if (table.EncodingDoubt is { } doubt)
        {
            collector.Warn(doubt, isOfFile: true);
        }

        return collector.ToLayer(named.Or(wanted, collector.Extent), named.IsKnown(wanted));
    }
}
