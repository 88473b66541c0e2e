using Microsoft.AspNetCore.Http;
using Sozialplanung.Ingestion.FetchFeatures;
using Sozialplanung.Ingestion.Sources;
using Sozialplanung.Ingestion.Tests.FetchOverHttp;

namespace Sozialplanung.Ingestion.Tests.FetchFeatures;

public sealed class OgcFeaturesTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/dienst")]
    [InlineData("/dienst/")]
    [InlineData("/dienst/collections?f=html")]
    [InlineData("/dienst/collections/gebiete/items?f=json&limit=10")]
    public async Task The_collections_of_features_are_named_by_their_titles_from_whatever_address_of_the_service(string path)
    {
        await using var office = await OgcOffice.StartAsync();
        using var here = new FetchedHere();

        var layers = await here.Features.LayersAsync(office.Source(ServiceKind.OgcFeatures, path, ""), Cancelled);

        layers.ShouldBe([new SourceLayer("gebiete", "Sozialräume der Stadt"), new SourceLayer("orte", "orte")]);
    }

    [Fact]
    public async Task All_pages_become_one_table_in_an_order_that_does_not_depend_on_the_service()
    {
        await using var office = await OgcOffice.StartAsync();
        await using var shuffled = await OgcOffice.StartAsync([.. OgcOffice.Features.Reverse()], pageSize: 4);
        using var here = new FetchedHere();

        var table = await here.TableAsync(office.Source(ServiceKind.OgcFeatures, "/dienst", "gebiete"));

        table.Split('\n')[1].ShouldBe("""{"schluessel":"01","arbeitslose":10.50,"stand":null,"feature_id":"1"},""");
        table.Split('\n').Length.ShouldBe(10);
        (await here.TableAsync(shuffled.Source(ServiceKind.OgcFeatures, "/dienst", "gebiete"))).ShouldBe(table);
        office.Asked.Count.ShouldBe(3);
    }

    [Fact]
    public async Task What_is_nested_becomes_columns_and_what_comes_often_one_cell()
    {
        await using var office = await OgcOffice.StartAsync(
            [
                """{"type":"Feature","properties":{"adresse":{"ort":"Bonn","plz":"53111"},"arten":["a","b"],"offen":true,"lage":{"type":"Point","coordinates":[1,2]}}}""",
            ],
            matched: ""
        );
        using var here = new FetchedHere();

        var table = await here.TableAsync(office.Source(ServiceKind.OgcFeatures, "/dienst", "gebiete"));

        table.ShouldBe("[\n{\"adresse.ort\":\"Bonn\",\"adresse.plz\":\"53111\",\"arten\":\"a; b\",\"offen\":\"true\"}\n]\n");
    }

    [Fact]
    public async Task Ids_that_a_service_makes_up_anew_each_time_stay_out_of_the_table()
    {
        await using var office = await OgcOffice.StartAsync(
            ["""{"type":"Feature","id":"gebiete.fid--72f1_18","properties":{"a":1}}"""],
            matched: ""
        );
        using var here = new FetchedHere();

        (await here.TableAsync(office.Source(ServiceKind.OgcFeatures, "/dienst", "gebiete"))).ShouldBe("[\n{\"a\":1}\n]\n");
    }

    [Fact]
    public async Task Fewer_or_more_features_than_the_service_names_are_no_delivery()
    {
        await using var fewer = await OgcOffice.StartAsync(matched: "\"numberMatched\":9,");
        await using var more = await OgcOffice.StartAsync(matched: "\"numberMatched\":5,");
        using var here = new FetchedHere();

        (await here.FaultOfAsync(fewer.Source(ServiceKind.OgcFeatures, "/dienst", "gebiete"))).Message.ShouldStartWith(
            "127.0.0.1 nennt 9 Objekte, geschickt hat der Dienst 7. Es ist nichts übernommen worden."
        );
        (await here.FaultOfAsync(more.Source(ServiceKind.OgcFeatures, "/dienst", "gebiete"))).Message.ShouldContain(
            "nennt 5 Objekte"
        );
        here.FileCount.ShouldBe(0);
    }

    [Fact]
    public async Task A_feature_that_comes_twice_is_no_delivery()
    {
        await using var office = await OgcOffice.StartAsync([.. OgcOffice.Features[..6], OgcOffice.Features[0]]);
        using var here = new FetchedHere();

        (await here.FaultOfAsync(office.Source(ServiceKind.OgcFeatures, "/dienst", "gebiete"))).Message.ShouldContain(
            "hat das Objekt „1“ zweimal geschickt"
        );
    }

    [Theory]
    [InlineData("https://anderswo.example/collections/gebiete/items?offset=3", "an einen anderen Rechner (anderswo.example)")]
    [InlineData("//169.254.169.254/latest", "an einen anderen Rechner (169.254.169.254)")]
    [InlineData("file:///etc/passwd", "eine Adresse, die keine ist")]
    public async Task A_next_page_at_another_host_is_not_asked_for(string link, string said)
    {
        await using var office = await WebOffice.StartAsync(context =>
            context.Response.WriteAsync(OgcOffice.Page(OgcOffice.Features[..1], "", $$"""{"rel":"next","href":"{{link}}"}"""))
        );
        using var here = new FetchedHere();

        (await here.FaultOfAsync(office.Source(ServiceKind.OgcFeatures, "/dienst", "gebiete", "geheim"))).Message.ShouldContain(
            said
        );
        office.Asked.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Pages_that_lead_back_to_one_another_end()
    {
        await using var office = await WebOffice.StartAsync(context =>
            context.Response.WriteAsync(OgcOffice.Page([], "", """{"rel":"next","href":"?limit=1000"}"""))
        );
        using var here = new FetchedHere();

        (await here.FaultOfAsync(office.Source(ServiceKind.OgcFeatures, "/dienst", "gebiete"))).Message.ShouldContain(
            "immer noch oder wieder auf eine weitere"
        );
        office.Asked.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_refusal_is_told_in_the_words_of_the_service()
    {
        await using var office = await OgcOffice.StartAsync();
        using var here = new FetchedHere();

        (await here.FaultOfAsync(office.Source(ServiceKind.OgcFeatures, "/dienst", "fort"))).Message.ShouldStartWith(
            "127.0.0.1 lehnt die Anfrage ab (404) und sagt: „No such collection“."
        );
    }

    [Fact]
    public async Task An_empty_layer_and_what_is_no_service_are_told_apart()
    {
        await using var empty = await OgcOffice.StartAsync([], matched: "");
        await using var page = await WebOffice.StartAsync(context => context.Response.WriteAsync("<html></html>"));
        using var here = new FetchedHere();

        (await here.FaultOfAsync(empty.Source(ServiceKind.OgcFeatures, "/dienst", "gebiete"))).Message.ShouldContain("ist leer");
        (await here.FaultOfAsync(page.Source(ServiceKind.OgcFeatures, "/dienst", "gebiete"))).Message.ShouldContain(
            "ist kein JSON"
        );
    }

    [Fact]
    public async Task The_sign_in_goes_with_every_page_and_an_unchanged_single_page_is_not_sent_again()
    {
        await using var office = await WebOffice.StartAsync(context =>
        {
            context.Response.Headers.ETag = "\"eins\"";
            context.Response.StatusCode =
                context.Request.Headers.Authorization != "Bearer geheim" ? 401
                : context.Request.Headers.IfNoneMatch == "\"eins\"" ? 304
                : 200;
            return context.Response.StatusCode == 200
                ? context.Response.WriteAsync(OgcOffice.Page(OgcOffice.Features, "", ""))
                : Task.CompletedTask;
        });
        using var here = new FetchedHere();
        var source = office.Source(ServiceKind.OgcFeatures, "/dienst", "gebiete", "geheim");

        var first = await here.Features.FetchAsync(source, null, Cancelled);
        var second = await here.Features.FetchAsync(source, first.Validators, Cancelled);

        (first.Files.Count, first.Validators!.ETag, second.IsUnchanged).ShouldBe((1, "\"eins\"", true));
        (await here.FaultOfAsync(source with { Secret = null })).Message.ShouldContain("verlangt eine Anmeldung (401)");
    }

    [Fact]
    public async Task The_tag_of_one_page_among_several_tells_nothing()
    {
        await using var office = await WebOffice.StartAsync(context =>
        {
            context.Response.Headers.ETag = "\"eins\"";
            var isFirst = !context.Request.Query.ContainsKey("offset");
            return context.Response.WriteAsync(
                OgcOffice.Page(
                    isFirst ? OgcOffice.Features[..3] : OgcOffice.Features[3..],
                    "",
                    isFirst ? """{"rel":"next","href":"?offset=3"}""" : ""
                )
            );
        });
        using var here = new FetchedHere();

        var fetched = await here.Features.FetchAsync(
            office.Source(ServiceKind.OgcFeatures, "/dienst", "gebiete"),
            null,
            Cancelled
        );

        fetched.Validators.ShouldBeNull();
    }
}
