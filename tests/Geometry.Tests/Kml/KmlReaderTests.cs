using System.Diagnostics;
using System.Text;
using Sozialplanung.Geometry.Assignment;
using Sozialplanung.Geometry.Coordinates;
using Sozialplanung.Geometry.GeoJson;
using Sozialplanung.Geometry.Kml;
using Sozialplanung.Geometry.Tests.TopoJson;
using Sozialplanung.Geometry.TopoJson;
using Sozialplanung.Tests;

namespace Sozialplanung.Geometry.Tests.Kml;

public sealed class KmlReaderTests
{
    [Fact]
    public void Reads_polygons_with_holes_and_their_data()
    {
        var layer = Read(
            """
            <kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>Mitte</name>
              <ExtendedData><SchemaData><SimpleData name="NR"> 007 </SimpleData></SchemaData></ExtendedData>
              <MultiGeometry><Polygon>
                <outerBoundaryIs><LinearRing><coordinates>0,0,5 4,0 4,4 0,4 0,0</coordinates></LinearRing></outerBoundaryIs>
                <innerBoundaryIs><LinearRing><coordinates>1,1 2,1 2,2 1,2 1,1</coordinates></LinearRing></innerBoundaryIs>
              </Polygon></MultiGeometry></Placemark><Placemark><Point><coordinates>1,1</coordinates></Point></Placemark></Document></kml>
            """
        );

        var feature = layer.Features.ShouldHaveSingleItem();
        feature.Properties["NR"].ShouldBe("007");
        feature.Properties["name"].ShouldBe("Mitte");
        feature.Geometry.Area.ShouldBe(15);
        layer.Findings.ShouldHaveSingleItem().Feature.ShouldBe(2);
    }

    [Theory]
    [InlineData("<kml>")]
    [InlineData("""<!DOCTYPE kml [<!ENTITY x SYSTEM "file:///etc/passwd">]><kml>&x;</kml>""")]
    public void Broken_and_hostile_files_are_refused(string kml) => Should.Throw<GeoFormatException>(() => Read(kml));

    [Fact]
    public void Elements_a_million_deep_are_refused_at_once() =>
        Should
            .Throw<GeoFormatException>(() => Read("<kml>" + string.Concat(Enumerable.Repeat("<Placemark>", 1_000_000))))
            .Message.ShouldBe("Die Datei ist tiefer als 256 Ebenen verschachtelt.");

    [Fact]
    public void An_attribute_of_any_size_costs_no_memory()
    {
        var kml = Encoding.UTF8.GetBytes("<kml><Placemark a=\"" + new string('x', 50_000_000) + "\"/></kml>");
        var before = GC.GetAllocatedBytesForCurrentThread();

        Should.Throw<GeoFormatException>(() => KmlReader.Read(new MemoryStream(kml))).Message.ShouldContain("64 KiB");

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(5_000_000);
    }

    [Fact]
    public void A_name_in_half_a_million_pieces_takes_no_longer_than_a_whole_one()
    {
        var pieces = string.Concat(Enumerable.Repeat("<![CDATA[a]]><!-- -->", 490_000));
        var started = Stopwatch.GetTimestamp();

        Read($"<kml><Placemark><name>{pieces}</name><Point/></Placemark></kml>").Features.ShouldBeEmpty();

        Stopwatch.GetElapsedTime(started).ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void What_nobody_asks_for_costs_no_memory()
    {
        var parts = string.Concat(Enumerable.Repeat("<Style b='yyyyyyyyyyyyyyyy'/><x>text</x>", 200_000));
        var kml = Encoding.UTF8.GetBytes($"<kml>{parts}<Placemark><name>A</name>{parts}<Point/></Placemark></kml>");
        var before = GC.GetAllocatedBytesForCurrentThread();

        var layer = KmlReader.Read(new MemoryStream(kml));

        layer.Findings.ShouldHaveSingleItem().Text.ShouldContain("keine Fläche");
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(5_000_000);
    }

    [Fact]
    public void Koeln_86_Stadtteile_are_read_projected_assigned_and_drawn()
    {
        var path = SharedData.Require("data/koeln/stadtteile.kml");

        using var stream = File.OpenRead(path);
        var layer = KmlReader.Read(stream);
        var metres = layer.In(CoordinateSystem.Utm32);
        var locator = AreaLocator.Build([.. metres.Features.Select(feature => feature.Geometry)]);

        metres.Features.Count.ShouldBe(86);
        layer.Findings.ShouldAllBe(finding => !finding.IsRefused);
        foreach (var (feature, number) in metres.Features.Select((feature, number) => (feature, number)))
        {
            var inside = feature.Geometry.InteriorPoint;
            locator.Find(inside.X, inside.Y).ShouldBe(number);

            // The file states the area of each Stadtteil as the town measured it (another projection, hence 0.2 %).
            var stated = double.Parse(feature.Properties["SHAPE_AREA"]!, System.Globalization.CultureInfo.InvariantCulture);
            feature.Geometry.Area.ShouldBe(stated, stated * 2e-3);
        }

        var topology = TopoJsonWriter.Write([
            .. metres.Features.Select(feature => new TopoArea(
                feature.Properties["STT_NR"]!,
                feature.Properties["STT_NAME"]!,
                null,
                feature.Geometry
            )),
        ]);
        var decoded = DecodedTopology.Read(topology);

        // Altstadt/Süd (101) borders on Altstadt/Nord (103), Neustadt/Süd (102) and, across the Rhine, on Deutz (105).
        decoded.Neighbours["101"].ShouldContain("103");
        decoded.Neighbours["101"].ShouldContain("102");
        decoded.Neighbours.Values.ShouldAllBe(neighbours => neighbours.Length > 0);
        decoded.Areas.Values.Count(area => !area.IsValid).ShouldBe(0);
        decoded.Areas.Values.Sum(area => area.Area).ShouldBe(metres.Features.Sum(feature => feature.Geometry.Area), 1e6);
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"Köln: {metres.Features.Sum(f => f.Geometry.NumPoints)} Punkte gelesen, {decoded.PointCount} in {decoded.Arcs.Count} Bögen geschrieben, {topology.Length} Bytes."
        );
    }

    private static GeoLayer Read(string kml) => KmlReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(kml)));
}
