using System.Buffers;
using System.Text.Json;
using NetTopologySuite.Geometries;
using Sozialplanung.Geometry.Coordinates;

namespace Sozialplanung.Geometry.GeoJson;

/// <summary>
/// Writes GeoJSON (RFC 7946: outer rings counterclockwise). Degrees with seven decimals (a centimetre), metres with two; for
/// another system than WGS 84 the older `crs` member is written, because RFC 7946 knows none.
/// </summary>
public static class GeoJsonWriter
{
    /// <summary>The features as UTF-8; their coordinates must already be in <paramref name="system"/>.</summary>
    public static byte[] Write(IEnumerable<GeoFeature> features, CoordinateSystem system)
    {
        ArgumentNullException.ThrowIfNull(features);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            Write(writer, features, system);
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, IEnumerable<GeoFeature> features, CoordinateSystem system)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "FeatureCollection");
        if (system != CoordinateSystem.Wgs84)
        {
            writer.WriteStartObject("crs");
            writer.WriteString("type", "name");
            writer.WriteStartObject("properties");
            writer.WriteString("name", FormattableString.Invariant($"urn:ogc:def:crs:EPSG::{(int)system}"));
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteStartArray("features");
        foreach (var feature in features)
        {
            WriteFeature(writer, feature, system == CoordinateSystem.Wgs84 ? 7 : 2);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteFeature(Utf8JsonWriter writer, GeoFeature feature, int decimals)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "Feature");
        writer.WriteStartObject("properties");
        foreach (var (name, value) in feature.Properties)
        {
            writer.WriteString(name, value);
        }

        writer.WriteEndObject();
        writer.WritePropertyName("geometry");
        WriteGeometry(writer, feature.Geometry, decimals);
        writer.WriteEndObject();
    }

    /// <summary>
    /// One geometry as a JSON value. Errors: <see cref="NotSupportedException"/> for collections of mixed kinds.
    /// </summary>
    public static void WriteGeometry(Utf8JsonWriter writer, Shape geometry, int decimals)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(geometry);
        writer.WriteStartObject();
        writer.WriteString("type", geometry.GeometryType);
        writer.WritePropertyName("coordinates");
        new CoordinateWriter(writer, decimals).Write(geometry);
        writer.WriteEndObject();
    }

    private readonly struct CoordinateWriter(Utf8JsonWriter writer, int decimals)
    {
        public void Write(Shape geometry)
        {
            switch (geometry)
            {
                case Point point:
                    Write(point.Coordinate);
                    break;
                case Polygon polygon:
                    writer.WriteStartArray();
                    Write(polygon.Shell, counterclockwise: true);
                    foreach (var hole in polygon.Holes)
                    {
                        Write(hole, counterclockwise: false);
                    }

                    writer.WriteEndArray();
                    break;
                case LineString line:
                    Write(line.Coordinates);
                    break;
                case MultiPoint or MultiLineString or MultiPolygon:
                    writer.WriteStartArray();
                    foreach (var part in ((GeometryCollection)geometry).Geometries)
                    {
                        Write(part);
                    }

                    writer.WriteEndArray();
                    break;
                default:
                    throw new NotSupportedException($"{geometry.GeometryType} has no GeoJSON form here.");
            }
        }

        private void Write(LinearRing ring, bool counterclockwise) =>
            Write((ring.IsCCW == counterclockwise ? ring : (LineString)ring.Reverse()).Coordinates);

        private void Write(Coordinate[] coordinates)
        {
            writer.WriteStartArray();
            foreach (var coordinate in coordinates)
            {
                Write(coordinate);
            }

            writer.WriteEndArray();
        }

        private void Write(Coordinate coordinate)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(Math.Round(coordinate.X, decimals));
            writer.WriteNumberValue(Math.Round(coordinate.Y, decimals));
            writer.WriteEndArray();
        }
    }
}
