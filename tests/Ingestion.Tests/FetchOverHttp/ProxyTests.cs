using Microsoft.AspNetCore.Http;

namespace Sozialplanung.Ingestion.Tests.FetchOverHttp;

public sealed class ProxyTests
{
    [Fact]
    public async Task Hosts_outside_are_asked_through_the_proxy_with_its_sign_in_and_internal_ones_directly()
    {
        await using var proxy = await WebOffice.StartAsync(async context =>
        {
            if (context.Request.Headers.ProxyAuthorization != "Basic cHJveHk6Z2VoZWlt")
            {
                context.Response.StatusCode = 407;
                context.Response.Headers.ProxyAuthenticate = "Basic realm=\"proxy\"";
                return;
            }

            await context.Response.WriteAsync($"durch den Proxy zu {context.Request.Host}");
        });
        await using var inside = await WebOffice.WithFileAsync(() => "a;b\n");
        using var here = new FetchedHere(options =>
        {
            options.Proxy = proxy.Url("");
            options.ProxyUser = "proxy";
            options.ProxyPassword = "geheim";
            options.InternalHosts = "127.0.0.1";
        });

        (await here.FileAsync("http://daten.invalid/a.csv")).Content.ShouldBe("durch den Proxy zu daten.invalid");
        (await here.FileAsync(inside.Url("/a.csv"))).Content.ShouldBe("a;b\n");
        // What leads inside without being allowed does not get there through the proxy either.
        (await here.FaultAsync($"http://localhost:{inside.Port}/a.csv")).ShouldContain("liegt im eigenen Netz");
    }

    [Fact]
    public async Task A_proxy_that_refuses_its_sign_in_is_named()
    {
        await using var proxy = await WebOffice.StartAsync(context =>
        {
            context.Response.StatusCode = 407;
            context.Response.Headers.ProxyAuthenticate = "Basic realm=\"proxy\"";
            return Task.CompletedTask;
        });
        using var here = new FetchedHere(options => options.Proxy = proxy.Url(""));

        (await here.FaultAsync("http://daten.invalid/a.csv")).ShouldContain("Der Proxy verlangt eine Anmeldung");
    }
}
