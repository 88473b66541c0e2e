using Microsoft.AspNetCore.Http;
using Sozialplanung.Ingestion.Sources;

namespace Sozialplanung.Ingestion.Tests.FetchOverHttp;

public sealed class HttpFetchTests
{
    private const string Table = "Sozialraum;Arbeitslose\n1;2\n";

    [Fact]
    public async Task A_file_has_the_name_its_server_gives_it_or_that_of_the_address()
    {
        await using var office = await WebOffice.StartAsync(context =>
        {
            if (context.Request.Path == "/export")
            {
                context.Response.Headers.ContentDisposition = "attachment; filename=\"../../alg 2024.csv\"";
            }

            return context.Response.WriteAsync(Table);
        });
        using var here = new FetchedHere();

        (await here.FileAsync(office.Url("/daten/alg_2025.csv?format=csv"))).ShouldBe(("alg_2025.csv", Table));
        (await here.FileAsync(office.Url("/export"))).Name.ShouldBe("alg 2024.csv");
    }

    [Theory]
    [InlineData("password", "Authorization", "Basic YW10OmdlaGVpbQ==")]
    [InlineData("bearer", "Authorization", "Bearer geheim")]
    [InlineData("header", "X-Api-Key", "geheim")]
    public async Task It_signs_in_as_entered(string kind, string header, string value)
    {
        await using var office = await WebOffice.WithFileAsync(() => Table);
        using var here = new FetchedHere();

        await here.FileAsync(office.Url("/a.csv"), kind, "geheim", "amt", "X-Api-Key");

        office.Asked.Single().Headers[header].ToString().ShouldBe(value);
    }

    [Fact]
    public async Task The_secret_stays_with_its_host_when_a_redirect_leads_elsewhere()
    {
        await using var other = await WebOffice.WithFileAsync(() => Table);
        await using var office = await WebOffice.StartAsync(context =>
        {
            context.Response.Redirect(context.Request.Path == "/a.csv" ? "/b.csv" : other.Url("/c.csv"));
            return Task.CompletedTask;
        });
        using var here = new FetchedHere();

        (await here.FileAsync(office.Url("/a.csv"), SignInKind.Bearer, "geheim")).Name.ShouldBe("c.csv");

        office.Asked.Select(asked => asked.Headers.Authorization.ToString()).ShouldBe(["Bearer geheim", "Bearer geheim"]);
        other.Asked.Single().Headers.Authorization.Count.ShouldBe(0);
    }

    [Fact]
    public async Task Redirects_without_end_or_to_another_protocol_are_not_followed()
    {
        await using var office = await WebOffice.StartAsync(context =>
        {
            context.Response.Redirect(context.Request.Path == "/datei" ? "file:///etc/passwd" : "/weiter");
            return Task.CompletedTask;
        });
        using var here = new FetchedHere();

        (await here.FaultAsync(office.Url("/weiter"))).ShouldContain("mehr als 5-mal weiter");
        (await here.FaultAsync(office.Url("/datei"))).ShouldContain("nicht mit https:// beginnt");
        office.Asked.Count.ShouldBe(7);
    }

    [Fact]
    public async Task An_unchanged_file_is_not_sent_again()
    {
        await using var office = await WebOffice.WithFileAsync(() => Table, () => "eins");
        using var here = new FetchedHere();
        var source = new SourceAccess(new Uri(office.Url("/a.csv")), SignInKind.None, "", "", null);
        var first = await here.Fetch.FetchAsync(source, null, TestContext.Current.CancellationToken);

        var second = await here.Fetch.FetchAsync(source, first.Validators, TestContext.Current.CancellationToken);

        second.IsUnchanged.ShouldBeTrue();
        here.FileCount.ShouldBe(1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_that_is_too_large_is_broken_off(bool saysItsSize)
    {
        await using var office = await WebOffice.StartAsync(async context =>
        {
            context.Response.ContentLength = saysItsSize ? 20_000 : null;
            await context.Response.WriteAsync(new string('7', 20_000));
        });
        using var here = new FetchedHere(options => options.MaximumFileBytes = 10_000);

        (await here.FaultAsync(office.Url("/a.csv"))).ShouldContain("Die Datei ist größer als");
        here.FileCount.ShouldBe(0);
    }

    [Fact]
    public async Task A_small_answer_that_unpacks_into_a_large_one_is_broken_off()
    {
        await using var office = await WebOffice.StartAsync(async context =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            await using var packed = new System.IO.Compression.GZipStream(
                context.Response.Body,
                System.IO.Compression.CompressionLevel.SmallestSize
            );
            await packed.WriteAsync(new byte[5_000_000]);
        });
        using var here = new FetchedHere(options => options.MaximumFileBytes = 1_000_000);

        (await here.FaultAsync(office.Url("/a.csv"))).ShouldContain("Die Datei ist größer als");
    }

    [Theory]
    [InlineData("<!DOCTYPE html><html><body>Bitte anmelden</body></html>", "eine Webseite (HTML), vermutlich eine Anmelde-")]
    [InlineData("%PDF-1.7 nichts", "statt einer Tabelle ein PDF")]
    [InlineData("", "eine leere Datei")]
    public async Task What_is_no_table_is_refused_in_words(string content, string sentence)
    {
        await using var office = await WebOffice.WithFileAsync(() => content);
        using var here = new FetchedHere();

        (await here.FaultAsync(office.Url("/a.csv"))).ShouldContain(sentence);
    }

    [Theory]
    [InlineData(401, "verlangt eine Anmeldung (401)")]
    [InlineData(403, "erlaubt den Zugriff auf diese Datei nicht (403)")]
    [InlineData(404, "liegt bei 127.0.0.1 keine Datei (404)")]
    [InlineData(429, "keine weiteren Abrufe")]
    [InlineData(503, "hat eine Störung (503)")]
    [InlineData(204, "(Antwort 204)")]
    public async Task An_answer_without_a_file_is_said_in_words(int status, string sentence)
    {
        await using var office = await WebOffice.StartAsync(context =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        });
        using var here = new FetchedHere();

        (await here.FaultAsync(office.Url("/a.csv"))).ShouldContain(sentence);
    }

    [Fact]
    public async Task A_secret_that_is_refused_is_said_to_be()
    {
        await using var office = await WebOffice.StartAsync(context =>
        {
            context.Response.StatusCode = 401;
            return Task.CompletedTask;
        });
        using var here = new FetchedHere();

        (await here.FaultAsync(office.Url("/a.csv"), "geheim")).ShouldContain("weist die Zugangsdaten zurück");
    }

    [Fact]
    public async Task A_host_that_does_not_exist_or_does_not_listen_is_said_to()
    {
        using var here = new FetchedHere();

        (await here.FaultAsync("http://gibt-es-nicht.invalid/a.csv")).ShouldContain(
            "Den Rechner „gibt-es-nicht.invalid“ gibt es nicht"
        );
        (await here.FaultAsync("http://127.0.0.1:9/a.csv")).ShouldContain("(Port 9) nimmt keine Verbindung an");
    }

    [Fact]
    public async Task A_server_that_takes_too_long_is_left()
    {
        await using var office = await WebOffice.StartAsync(context =>
            Task.Delay(TimeSpan.FromMinutes(1), context.RequestAborted)
        );
        using var here = new FetchedHere(options => options.FetchSeconds = 1);

        (await here.FaultAsync(office.Url("/a.csv"))).ShouldContain("nach 1 Sekunden noch nicht alles");
    }
}
