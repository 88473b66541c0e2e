using Sozialplanung.Facts;
using Sozialplanung.Ingestion.ExportDataCatalogue;

namespace Sozialplanung.Ingestion.Tests.ExportDataCatalogue;

public sealed class DcatGraphTests
{
    private const string Address = "https://atlas.kreis.de";

    private static readonly CataloguePublisher _publisher = new(
        Address,
        "Landkreis Versuch",
        "statistik@kreis.de",
        "http://dcat-ap.de/def/contributors/landkreisVersuch"
    );

    private static readonly PublishedDataset _dataset = new()
    {
        Code = "wohnen",
        Title = "Wohnen \"mit\" \\Zeichen\\ <b>und</b>\nUmbruch 🏠",
        Description = "Beschreibung",
        Theme = "SOCI",
        Licence = "dl-by-de/2.0",
        Terms = "Quelle nennen",
        Keywords = ["Wohnungen", "Wohnungen"],
        Frequency = "ANNUAL",
        ModifiedAt = new DateTimeOffset(2026, 11, 30, 9, 0, 0, TimeSpan.FromHours(1)),
        Time = (Period.OfYear(2021), Period.OfYear(2025)),
        PlaceKey = "10044",
        Indicators = [new("anteil", "Anteil", true), new("quote>x y", "Quote", true)],
    };

    private static readonly PublishedDataset _bare = _dataset with
    {
        Code = "leer",
        Title = "Leer",
        Theme = "",
        Licence = "",
        Terms = "",
        Keywords = [],
        Frequency = "",
        Time = null,
        PlaceKey = "",
    };

    [Fact]
    public void Both_formats_say_the_same()
    {
        var graph = DcatGraph.Of(_publisher, [_dataset, _bare]);

        var turtle = ReadStatements.OfTurtle(TurtleText.Of(graph));
        var jsonLd = ReadStatements.OfJsonLd(JsonLdText.Of(graph));

        turtle.Count.ShouldBeGreaterThan(50);
        turtle.Except(jsonLd).ShouldBeEmpty();
        jsonLd.Except(turtle).ShouldBeEmpty();
        turtle.ShouldContain(statement => statement.Value == _dataset.Title && statement.Kind == "@de");
    }

    [Fact]
    public void What_is_exported_keeps_the_rules_of_the_shapes()
    {
        DcatShapes.Violations(Read(_publisher, _dataset, _bare)).ShouldBeEmpty();
        DcatShapes.Violations(Read(_publisher with { Mail = "", Contributor = "" }, _bare)).ShouldBeEmpty();
        DcatShapes.Violations(Read(_publisher)).ShouldBeEmpty();
    }

    [Fact]
    public void A_broken_rule_would_be_found()
    {
        var graph = Read(_publisher, _dataset);

        DcatShapes.Violations([.. graph.Where(s => s.Predicate != RdfGraph.Full("dct:license"))]).Count.ShouldBe(2);
        DcatShapes.Violations([.. graph.Where(s => s.Predicate != RdfGraph.Full("foaf:name"))]).ShouldNotBeEmpty();
        DcatShapes
            .Violations([.. graph.Select(s => s.Predicate == RdfGraph.Full("dcat:theme") ? s with { Value = "urn:x" } : s)])
            .ShouldNotBeEmpty();
        DcatShapes.Violations([.. graph.Append(new(Address, RdfGraph.Full("dct:title"), false, "x", ""))]).ShouldNotBeEmpty();
    }

    [Fact]
    public void Place_time_rhythm_and_licence_come_from_the_lists_of_others()
    {
        var values = Read(_publisher, _dataset).Select(statement => statement.Value).ToHashSet();

        values.ShouldContain("http://dcat-ap.de/def/politicalGeocoding/districtKey/10044");
        values.ShouldContain("http://dcat-ap.de/def/politicalGeocoding/Level/administrativeDistrict");
        values.ShouldContain("http://dcat-ap.de/def/licenses/dl-by-de/2.0");
        values.ShouldContain("http://publications.europa.eu/resource/authority/frequency/ANNUAL");
        values.ShouldContain("2021-01-01");
        values.ShouldContain("2025-12-31");
        values.ShouldContain("2026-11-30T08:00:00Z");
        values.ShouldContain($"{Address}/api/indicators/values/anteil?format=csv");
        Read(_publisher, _dataset with { PlaceKey = "10044115" })
            .ShouldContain(s => s.Value == "http://dcat-ap.de/def/politicalGeocoding/municipalityKey/10044115");
    }

    [Fact]
    public void Without_a_licence_nothing_is_offered_for_download() =>
        Read(_publisher, _bare).ShouldNotContain(statement => statement.Predicate == RdfGraph.Full("dcat:distribution"));

    private static HashSet<ReadStatement> Read(CataloguePublisher publisher, params PublishedDataset[] datasets) =>
        ReadStatements.OfTurtle(TurtleText.Of(DcatGraph.Of(publisher, datasets)));
}
