using Microsoft.AspNetCore.Http;
using Sozialplanung.Ingestion.FetchFeatures;
using Sozialplanung.Ingestion.Sources;
using Sozialplanung.Ingestion.Tests.FetchOverHttp;

namespace Sozialplanung.Ingestion.Tests.FetchFeatures;

public sealed class WfsTests
{
    private const string Layer = "app:gebiete";

    // As people copy it from a metadata page.
    private const string Copied = "/wfs?map=stadt&SERVICE=WFS&REQUEST=GetCapabilities&VERSION=1.1.0";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_layers_are_named_by_their_titles_and_counted()
    {
        await using var office = await new WfsOffice().StartAsync();
        using var here = new FetchedHere();

        (await here.Features.LayersAsync(office.Source(ServiceKind.Wfs, Copied, ""), Cancelled)).ShouldBe([
            new SourceLayer(Layer, "Sozialräume"),
        ]);
        (await here.Features.LookAsync(office.Source(ServiceKind.Wfs, Copied, Layer), Cancelled)).ShouldBe(
            new SourceLook(Layer, "eine Ebene mit 5 Objekten", null)
        );
    }

    [Fact]
    public async Task The_attributes_of_gml_become_a_table_without_the_geometry()
    {
        await using var office = await new WfsOffice().StartAsync();
        using var here = new FetchedHere();

        var table = await here.TableAsync(office.Source(ServiceKind.Wfs, Copied, Layer));

        table.Split('\n').Length.ShouldBe(8);
        table
            .Split('\n')[1]
            .ShouldBe(
                """{"gml_name":"G1","schluessel":"01","anteil":"1.5","stand":null,"art":"a; b","adresse.Anschrift.ort":"K\u00F6ln \u0026 Bonn","feature_id":"gebiete.1"},"""
            );
        office.Asked.Count.ShouldBe(4); // what it can, and three pages
    }

    [Fact]
    public async Task GeoJson_is_taken_where_the_service_offers_it()
    {
        await using var office = await new WfsOffice { Formats = ["text/csv", "application/json"] }.StartAsync();
        using var here = new FetchedHere();

        var table = await here.TableAsync(office.Source(ServiceKind.Wfs, Copied, Layer));

        table.Split('\n')[5].ShouldBe("""{"schluessel":"05","anteil":5.5,"feature_id":"gebiete.5"}""");
    }

    [Fact]
    public async Task A_service_that_does_not_know_how_many_there_are_is_asked_for_their_number()
    {
        await using var office = await new WfsOffice { Matched = "unknown", Hits = "5" }.StartAsync();
        await using var wrong = await new WfsOffice { Matched = "unknown", Hits = "6" }.StartAsync();
        using var here = new FetchedHere();

        (await here.TableAsync(office.Source(ServiceKind.Wfs, Copied, Layer))).Split('\n').Length.ShouldBe(8);
        (await here.FaultOfAsync(wrong.Source(ServiceKind.Wfs, Copied, Layer))).Message.ShouldContain(
            "nennt 6 Objekte, geschickt hat der Dienst 5"
        );
    }

    [Fact]
    public async Task Whether_all_have_come_must_be_known()
    {
        await using var counted = await new WfsOffice { CanPage = false }.StartAsync();
        await using var uncounted = await new WfsOffice { CanPage = false, Matched = "unknown" }.StartAsync();
        await using var nameless = await new WfsOffice { HasIds = false }.StartAsync();
        await using var wrong = await new WfsOffice { CanPage = false, Matched = "8" }.StartAsync();
        using var here = new FetchedHere();

        (await here.TableAsync(counted.Source(ServiceKind.Wfs, Copied, Layer))).Split('\n').Length.ShouldBe(8);
        (await here.FaultOfAsync(uncounted.Source(ServiceKind.Wfs, Copied, Layer))).Message.ShouldContain(
            "sagt nicht, wie viele Objekte die Ebene hat"
        );
        (await here.FaultOfAsync(nameless.Source(ServiceKind.Wfs, Copied, Layer))).Message.ShouldContain("keine Kennungen");
        (await here.FaultOfAsync(wrong.Source(ServiceKind.Wfs, Copied, Layer))).Message.ShouldContain("nennt 8 Objekte");
    }

    [Fact]
    public async Task A_layer_that_is_gone_and_an_older_service_are_told()
    {
        await using var office = await new WfsOffice().StartAsync();
        await using var old = await new WfsOffice { Version = "1.1.0" }.StartAsync();
        using var here = new FetchedHere();

        (await here.FaultOfAsync(office.Source(ServiceKind.Wfs, Copied, "app:fort"))).Message.ShouldBe(
            "Die Ebene „app:fort“ gibt es bei 127.0.0.1 nicht oder nicht mehr. Vorhanden: „app:gebiete“."
        );
        (await here.FaultOfAsync(old.Source(ServiceKind.Wfs, Copied, Layer))).Message.ShouldStartWith(
            "127.0.0.1 spricht WFS 1.1.0; gebraucht wird WFS 2.0."
        );
        (await here.FaultOfAsync(office.Source(ServiceKind.Wfs, "/anderswo", Layer))).Message.ShouldContain(
            "antwortet bei 127.0.0.1 kein solcher Dienst (404)"
        );
    }

    [Theory]
    [InlineData(400)]
    [InlineData(200)]
    [InlineData(500)]
    public async Task An_exception_report_is_quoted_whatever_its_status(int status)
    {
        await using var office = await WebOffice.StartAsync(context =>
            context.Response.WriteAsync(WfsOffice.Exception(context, status))
        );
        using var here = new FetchedHere();

        var fault = await here.FaultOfAsync(office.Source(ServiceKind.Wfs, Copied, Layer));

        fault.Message.ShouldStartWith($"127.0.0.1 lehnt die Anfrage ab ({status}) und sagt: „Feature type unknown“.");
        fault.IsPassing.ShouldBe(status == 500);
    }

    [Fact]
    public async Task A_dtd_is_not_read()
    {
        await using var office = await new WfsOffice
        {
            Before = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
        }.StartAsync();
        using var here = new FetchedHere();

        (await here.FaultOfAsync(office.Source(ServiceKind.Wfs, Copied, Layer))).Message.ShouldContain("kein WFS");
    }

    [Theory]
    [InlineData("<a/>")]
    [InlineData("{}")]
    [InlineData("")]
    [InlineData("<WMS_Capabilities version=\"1.3.0\"/>")]
    public async Task What_is_no_wfs_is_said(string answer)
    {
        await using var office = await WebOffice.StartAsync(context => context.Response.WriteAsync(answer));
        using var here = new FetchedHere();

        (await here.FaultOfAsync(office.Source(ServiceKind.Wfs, "/wfs", Layer))).Message.ShouldContain("WFS");
    }

    [Fact]
    public async Task A_tree_deeper_than_any_feature_is_not_read()
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 100_000)) + string.Concat(Enumerable.Repeat("</a>", 100_000));
        await using var office = await WebOffice.StartAsync(context => context.Response.WriteAsync(deep));
        using var here = new FetchedHere();

        (await here.FaultOfAsync(office.Source(ServiceKind.Wfs, "/wfs", Layer))).Message.ShouldContain("kein WFS");
    }

    [Fact]
    public async Task An_address_inside_the_own_network_is_refused_for_a_service_too()
    {
        await using var office = await new WfsOffice().StartAsync();
        using var here = new FetchedHere(options => options.InternalHosts = "");

        (await here.FaultOfAsync(office.Source(ServiceKind.Wfs, Copied, Layer))).Message.ShouldContain("liegt im eigenen Netz");
        office.Asked.ShouldBeEmpty();
    }
}
