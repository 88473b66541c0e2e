using Microsoft.AspNetCore.Http;

namespace Sozialplanung.Ingestion.Tests.FetchFeatures;

/// <summary>A small WFS 2.0 of a data provider with one layer of five features.</summary>
internal sealed class WfsOffice
{
    public string Version { get; init; } = "2.0.0";

    /// <summary>Output formats that it names; it sends GeoJSON where it is asked for.</summary>
    public string[] Formats { get; init; } = ["application/gml+xml; version=3.2"];

    public bool CanPage { get; init; } = true;

    public int Largest { get; init; } = 2;

    public string Matched { get; init; } = "5";

    public string? Hits { get; init; }

    /// <summary>Whether features have ids.</summary>
    public bool HasIds { get; init; } = true;

    /// <summary>More members of a collection of GeoJSON.</summary>
    public string More { get; init; } = "";

    /// <summary>Written before the first element of every answer.</summary>
    public string Before { get; init; } = "";

    public Task<WebOffice> StartAsync() =>
        WebOffice.StartAsync(context =>
        {
            var asked = context.Request.Query.ToDictionary(
                pair => pair.Key.ToLowerInvariant(),
                pair => pair.Value.ToString(),
                StringComparer.Ordinal
            );
            var answer =
                context.Request.Path != "/wfs" || asked.GetValueOrDefault("map") != "stadt" ? NotFound(context)
                : asked["request"] == "GetCapabilities" ? Capabilities()
                : asked.GetValueOrDefault("resulttype") == "hits" ? Collection(Hits ?? Matched, "")
                : asked["typenames"] != "app:gebiete" ? Exception(context)
                : Features(asked);
            return context.Response.WriteAsync(answer);
        });

    private static string NotFound(HttpContext context)
    {
        context.Response.StatusCode = 404;
        return "";
    }

    public static string Exception(HttpContext context, int status = 400)
    {
        context.Response.StatusCode = status;
        return """
            <?xml version="1.0"?><ows:ExceptionReport xmlns:ows="http://www.opengis.net/ows/1.1" version="2.0.0"><ows:Exception
            exceptionCode="InvalidParameterValue"><ows:ExceptionText>Feature type unknown</ows:ExceptionText></ows:Exception></ows:ExceptionReport>
            """;
    }

    private string Capabilities() =>
        $"""
            <?xml version="1.0"?>{Before}<wfs:WFS_Capabilities version="{Version}" xmlns:wfs="http://www.opengis.net/wfs/2.0" xmlns:ows="http://www.opengis.net/ows/1.1">
            <ows:OperationsMetadata><ows:Operation name="GetFeature"><ows:Parameter name="outputFormat"><ows:AllowedValues>{string.Concat(
                Formats.Select(format => $"<ows:Value>{format}</ows:Value>")
            )}</ows:AllowedValues></ows:Parameter></ows:Operation>
            <ows:Constraint name="ImplementsResultPaging"><ows:NoValues/><ows:DefaultValue>{(CanPage ? "TRUE" : "FALSE")}</ows:DefaultValue></ows:Constraint>
            </ows:OperationsMetadata><wfs:FeatureTypeList><wfs:FeatureType><wfs:Name>app:gebiete</wfs:Name><wfs:Title>Sozialräume</wfs:Title>
            </wfs:FeatureType></wfs:FeatureTypeList></wfs:WFS_Capabilities>
            """;

    private string Features(Dictionary<string, string> asked)
    {
        var start = asked.TryGetValue("startindex", out var text) ? int.Parse(text, null) : 0;
        var numbers = Enumerable.Range(start + 1, Math.Max(0, 5 - start)).Take(CanPage ? Largest : 5);
        return asked.GetValueOrDefault("outputformat")?.Contains("json", StringComparison.Ordinal) == true
            ? OgcOffice.Page(
                numbers.Select(number =>
                    $$"""{"type":"Feature","id":"gebiete.{{number}}","properties":{"schluessel":"0{{number}}","anteil":{{number}}.5} }"""
                ),
                $"{More}\"numberMatched\":{(Matched == "unknown" ? "\"unknown\"" : Matched)},",
                ""
            )
            : Collection(Matched, string.Concat(numbers.Select(Member)));
    }

    private string Collection(string matched, string members) =>
        $"""
            <?xml version="1.0"?>{Before}<wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0" xmlns:gml="http://www.opengis.net/gml/3.2"
            xmlns:app="urn:stadt" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" numberMatched="{matched}" numberReturned="0">{members}</wfs:FeatureCollection>
            """;

    private string Member(int number) =>
        $"""
            <wfs:member><app:gebiete{(
                HasIds ? $" gml:id=\"gebiete.{number}\"" : ""
            )}><gml:boundedBy><gml:Envelope/></gml:boundedBy><gml:name>G{number}</gml:name>
            <app:schluessel>0{number}</app:schluessel><app:anteil>{number}.5</app:anteil><app:stand xsi:nil="true"/><app:art>a</app:art><app:art>b</app:art>
            <app:lage><gml:Polygon><gml:exterior/></gml:Polygon></app:lage><app:adresse><app:Anschrift><app:ort>Köln &amp; Bonn</app:ort></app:Anschrift></app:adresse>
            </app:gebiete></wfs:member>
            """;
}
