using Sozialplanung.Geometry.Coordinates;
using Sozialplanung.Geometry.GeoFiles;
using Sozialplanung.Geometry.GeoJson;
using Sozialplanung.Tests;

namespace Sozialplanung.Geometry.Tests.GeoPackages;

public sealed class GeoPackageTests
{
    [Theory]
    [InlineData(3, 4096)]
    [InlineData(2_000, 512)] // inner pages of several levels, and rows that run over onto other pages
    [InlineData(2_000, 65_536)]
    public void Rows_are_read_as_SQLite_wrote_them(int squares, int pageSize)
    {
        var file = GeoFile.Open(GeoPackageBytes.Of(squares, pageSize: pageSize, layers: ["stadtteile"]));

        file.Format.ShouldBe(GeoFileFormat.GeoPackage);
        file.Layers.ShouldBe(["stadtteile"]);
        var layer = file.Read(new GeoReadOptions());
        (layer.System, layer.IsSystemNamed).ShouldBe((CoordinateSystem.Utm32, true));
        layer.Findings.ShouldBeEmpty();
        layer.Features.Count.ShouldBe(squares);
        foreach (var feature in layer.Features)
        {
            feature.Properties["fid"].ShouldBe($"{feature.Number}");
            feature.Properties["Schlüssel"].ShouldBe($"{feature.Number:0000}");
            feature.Properties["name"].ShouldBe($"Müngersdorf {feature.Number} {new string('x', feature.Number % 7 * 700)}");
            feature.Properties["anteil"].ShouldBe("11");
            feature.Properties["spaeter"].ShouldBeNull();
            feature.Properties.ShouldNotContainKey("geom");
            feature.Geometry.Area.ShouldBe(10_000);
            feature.Geometry.EnvelopeInternal.MinX.ShouldBe(340_000 + (100 * (feature.Number % 40)));
        }
    }

    [Fact]
    public void Several_layers_are_chosen_from_and_a_system_may_be_described_instead_of_named()
    {
        var file = GeoFile.Open(GeoPackageBytes.Of(2, 100_001, layers: ["bezirke", "Stadt, (Teile)"]));

        file.Layers.ShouldBe(["bezirke", "Stadt, (Teile)"], ignoreOrder: true);
        file.Read(new GeoReadOptions { Layer = "bezirke" }).System.ShouldBe(CoordinateSystem.Utm32);
        Should.Throw<GeoFormatException>(() => file.Read(new GeoReadOptions())).Message.ShouldContain("mehrere Layer");
    }

    [Fact]
    public void A_system_that_is_not_defined_is_told_from_the_numbers() =>
        GeoFile
            .Open(GeoPackageBytes.Of(2, -1, layers: ["a"]))
            .Read(new GeoReadOptions())
            .ShouldSatisfyAllConditions(layer => layer.IsSystemNamed.ShouldBeFalse());

    [Fact]
    public void A_database_that_is_no_GeoPackage_is_refused_with_a_sentence() =>
        Should
            .Throw<GeoFormatException>(() => GeoFile.Open((byte[])[.. "SQLite format 3\0"u8, .. new byte[4096]]))
            .Message.ShouldContain("GeoPackage");

    [Fact]
    public Task Changed_GeoPackages_are_read_or_refused() =>
        Fuzz.RunAsync(
            2_000,
            [GeoPackageBytes.Of(12, pageSize: 512, layers: ["a"]), GeoPackageBytes.Of(3, pageSize: 1024, layers: ["a", "b"])],
            input =>
            {
                try
                {
                    var file = GeoFile.Open(input);
                    foreach (var layer in file.Layers)
                    {
                        file.Read(new GeoReadOptions { Layer = layer });
                    }
                }
                catch (GeoFormatException) { }
            }
        );
}
