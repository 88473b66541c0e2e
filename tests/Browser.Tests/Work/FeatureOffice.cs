using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Sozialplanung.Browser.Tests.Work;

/// <summary>An OGC API Features with one collection of two squares in the district, at <c>/dienst</c>.</summary>
internal static class FeatureOffice
{
    public static async Task<WebApplication> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var office = builder.Build();
        office.Run(context =>
            context.Response.WriteAsync(
                context.Request.Path == "/dienst/collections"
                    ? """{"collections":[{"id":"raeume","title":"Sozialräume"}]}"""
                    : $$"""{"type":"FeatureCollection","numberMatched":2,"features":[{{Square(1)}},{{Square(2)}}]}"""
            )
        );
        await office.StartAsync(TestContext.Current.CancellationToken);
        return office;
    }

    private static string Square(int number)
    {
        var (west, east) = (number + 6, number + 7); // tenths of a degree
        return $$"""
            {"type":"Feature","id":{{number}},"properties":{"raum_nr":"9{{number}}","raum_name":"Raum {{number}}"},"geometry":{"type":"Polygon",
            "coordinates":[[[6.{{west}},49.3],[6.{{east}},49.3],[6.{{east}},49.4],[6.{{west}},49.4],[6.{{west}},49.3]]]} }
            """;
    }
}
