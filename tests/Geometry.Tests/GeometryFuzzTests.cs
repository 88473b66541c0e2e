using System.Text;
using Sozialplanung.Geometry.Coordinates;
using Sozialplanung.Geometry.GeoJson;
using Sozialplanung.Geometry.Kml;
using Sozialplanung.Tests;

namespace Sozialplanung.Geometry.Tests;

/// <summary>Changed maps are read, transformed and written again, or refused; nothing else happens.</summary>
public sealed class GeometryFuzzTests
{
    private static readonly byte[][] _geoJson =
    [
        .. new[]
        {
            """{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::25832"}},"features":[{"type":"Feature","id":7,"properties":{"code":"01","name":"Größe"},"geometry":{"type":"Polygon","coordinates":[[[340000,5465000],[341000,5465000],[341000,5466000],[340000,5466000],[340000,5465000]],[[340100,5465100],[340200,5465100],[340200,5465200],[340100,5465100]]]}}]}""",
            """{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"a":[1,{"b":null}]},"geometry":{"type":"MultiPolygon","coordinates":[[[[7,49],[8,49],[8,50],[7,50],[7,49]]],[[[9,49],[9.5,49],[9.5,50],[9,49]]]]}},{"type":"Feature","properties":null,"geometry":{"type":"Point","coordinates":[7,49,3]}},{"geometry":{"type":"LineString","coordinates":[[7,49],[8,50]]}}]}""",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    private static readonly byte[][] _kml =
    [
        .. new[]
        {
            """<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>Größe</name><ExtendedData><SchemaData><SimpleData name="code">01</SimpleData></SchemaData><Data name="x"><value>1</value></Data></ExtendedData><MultiGeometry><Polygon><outerBoundaryIs><LinearRing><coordinates>7,49,0 8,49,0 8,50,0 7,49,0</coordinates></LinearRing></outerBoundaryIs><innerBoundaryIs><LinearRing><coordinates>7.7,49.2 7.8,49.2 7.8,49.3</coordinates></LinearRing></innerBoundaryIs></Polygon></MultiGeometry></Placemark></Document></kml>""",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    [Fact]
    public Task GeoJson() => Fuzz.RunAsync(3_000, _geoJson, input => Use(() => GeoJsonReader.Read(input)));

    [Fact]
    public Task Kml() => Fuzz.RunAsync(3_000, _kml, input => Use(() => KmlReader.Read(new MemoryStream(input))));

    private static void Use(Func<GeoLayer> read)
    {
        try
        {
            GeoJsonWriter.Write(read().In(CoordinateSystem.Utm32).Features, CoordinateSystem.Utm32);
        }
        catch (GeoFormatException) { }
    }
}
