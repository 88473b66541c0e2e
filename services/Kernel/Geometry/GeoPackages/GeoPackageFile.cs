using System.Globalization;
using Sozialplanung.Geometry.Coordinates;
using Sozialplanung.Geometry.GeoJson;

namespace Sozialplanung.Geometry.GeoPackages;

/// <summary>
/// Reads the layers of a GeoPackage (OGC 12-128r18): the feature tables named in <c>gpkg_contents</c>, with the coordinate system that
/// <c>gpkg_spatial_ref_sys</c> describes.
/// </summary>
internal sealed class GeoPackageFile
{
    private const string TableName = "table_name";
    private readonly SqliteFile _file;
    private readonly Dictionary<string, (string Column, long System)> _layers = new(StringComparer.Ordinal);

    public GeoPackageFile(ReadOnlyMemory<byte> file)
    {
        _file = new SqliteFile(file);
        if (!_file.Tables.TryGetValue("gpkg_geometry_columns", out var geometries))
        {
            throw new GeoFormatException(
                "Die Datei ist eine SQLite-Datenbank, aber kein GeoPackage mit Flächen (gpkg_geometry_columns fehlt)."
            );
        }

        foreach (var row in _file.Rows(geometries))
        {
            if (row[TableName] is string table && row["column_name"] is string column && _file.Tables.ContainsKey(table))
            {
                _layers.TryAdd(table, (column, row["srs_id"] as long? ?? -1));
            }
        }
    }

    public IReadOnlyList<string> Layers => [.. _layers.Keys];

    public NamedSystem SystemOf(string layer, out WktSystem? described)
    {
        described = null;
        var id = _layers[layer].System;
        if (id <= 0 || !_file.Tables.TryGetValue("gpkg_spatial_ref_sys", out var systems))
        {
            return NamedSystem.None; // 0 and −1: not known
        }

        var row = _file.Rows(systems).FirstOrDefault(each => each["srs_id"] is long own && own == id);
        var organization = row?["organization"] as string ?? "";
        var code = row?["organization_coordsys_id"] as long? ?? id;
        var isEpsg = organization.Equals("EPSG", StringComparison.OrdinalIgnoreCase);
        var known = isEpsg && code is > 0 and <= int.MaxValue ? CoordinateSystemDetection.FromCode((int)code) : null;
        described = known is null && row?["definition"] is string text ? WktSystem.Parse(text) : null;
        var name = isEpsg ? $"EPSG:{code.ToString(CultureInfo.InvariantCulture)}" : row?["srs_name"] as string ?? "unbekannt";
        return new NamedSystem(name, known ?? described?.System, "das GeoPackage");
    }

    /// <summary>Errors: <see cref="GeoFormatException"/>.</summary>
    public GeoLayer Read(string layer, CoordinateSystem? wanted, bool isSwapped, GeoJsonLimits limits)
    {
        var named = SystemOf(layer, out var own);
        named.Check(wanted);
        var collector = new FeatureCollector(limits, new AxisCorrection(isSwapped, own?.EastShift ?? 0, own?.NorthShift ?? 0));
        var table = _file.Tables[layer];
        var geometry = _layers[layer].Column;
        if (table.Columns.Count > limits.MaximumProperties)
        {
            throw new GeoFormatException($"Der Layer „{layer}“ hat mehr als {limits.MaximumProperties} Spalten.");
        }

        var shapes = new WkbAreas(limits);
        var count = 0;
        foreach (var row in _file.Rows(table))
        {
            limits.Cancelled.ThrowIfCancellationRequested();
            if (++count > limits.MaximumFeatures)
            {
                throw new GeoFormatException($"Die Datei enthält mehr als {limits.MaximumFeatures} Objekte.");
            }

            collector.Next();
            collector.Add(Properties(row, geometry), shapes.Read(row[geometry] as byte[]));
        }

        return collector.ToLayer(named.Or(wanted, collector.Extent), named.IsKnown(wanted));
    }

    private static Dictionary<string, string?> Properties(SqliteRow row, string geometry)
    {
        var properties = new Dictionary<string, string?>(StringComparer.Ordinal);
        for (var column = 0; column < row.Table.Columns.Count; column++)
        {
            var name = row.Table.Columns[column].Name;
            if (!name.Equals(geometry, StringComparison.OrdinalIgnoreCase))
            {
                properties[name] = row[column] switch
                {
                    string text => text,
                    long number => number.ToString(CultureInfo.InvariantCulture),
                    double number => number.ToString("R", CultureInfo.InvariantCulture),
                    _ => null,
                };
            }
        }

        return properties;
    }
}
