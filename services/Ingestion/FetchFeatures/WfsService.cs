using System.Globalization;
using Sozialplanung.Ingestion.Sources;

namespace Sozialplanung.Ingestion.FetchFeatures;

/// <summary>OGC Web Feature Service 2.0 by key-value pairs (OGC 09-025r2): GeoJSON where it writes that, GML otherwise.</summary>
internal sealed class WfsService(ServiceAsk ask) : IFeatureService
{
    private const string Accept =
        "application/geo+json, application/json, application/gml+xml, application/xml, text/xml, */*;q=0.1";

    public async Task<IReadOnlyList<SourceLayer>> LayersAsync(SourceAccess source, CancellationToken cancellationToken) =>
        (await CapabilitiesAsync(source, cancellationToken)).Layers;

    public async Task<FeatureWalk> WalkAsync(
        SourceAccess source,
        int pageSize,
        FeatureShape shape,
        CancellationToken cancellationToken
    )
    {
        var service = await CapabilitiesAsync(source, cancellationToken);
        ServiceFaults.ThrowUnlessKnown(source, service.Layers);
        var format = service.GeoJsonOf(source.Layer);
        if (format is null && shape == FeatureShape.GeoJson)
        {
            throw ServiceFaults.GmlOnly(source);
        }

        return new FeatureWalk
        {
            First = Question(source, format, service.CanPage ? pageSize : null, 0),
            Accept = Accept,
            // A service may say that it writes JSON and send XML all the same: both are read.
            Read = answer =>
                !ServiceXml.IsXml(answer.Body) ? GeoJsonPage.Read(answer, shape)
                : shape == FeatureShape.GeoJson ? throw ServiceFaults.GmlOnly(source)
                : GmlPage.Read(answer),
            After = (page, book) =>
                page.Features.Count == 0 || !service.CanPage ? null
                : page.Next is not null ? page.Next
                : page.Matched <= book.Count ? null
                : book.HasNameless ? throw ServiceFaults.Nameless(source)
                : Question(source, format, pageSize, book.Count),
            CountAsync = async (book, token) =>
                await CountAsync(source, token)
                ?? (service.CanPage && !book.HasNameless ? null : throw ServiceFaults.Uncounted(source)),
        };
    }

    private async Task<WfsCapabilities> CapabilitiesAsync(SourceAccess source, CancellationToken cancellationToken)
    {
        var address = ServiceAddress.With(
            source.Address,
            null,
            ("service", "WFS"),
            ("request", "GetCapabilities"),
            ("acceptversions", "2.0.0")
        );
        return WfsCapabilities.Of(
            await ask.AskAsync(source, address, "application/xml, text/xml, */*;q=0.1", null, cancellationToken)
        );
    }

    private async Task<long?> CountAsync(SourceAccess source, CancellationToken cancellationToken)
    {
        var address = ServiceAddress.With(
            source.Address,
            null,
            ("service", "WFS"),
            ("version", "2.0.0"),
            ("request", "GetFeature"),
            ("typenames", source.Layer),
            ("resulttype", "hits")
        );
        var answer = await ask.AskAsync(source, address, "application/xml, text/xml, */*;q=0.1", null, cancellationToken);
        return GmlPage.Read(answer).Matched;
    }

    private static Uri Question(SourceAccess source, string? format, int? count, int start)
    {
        List<(string, string)> parameters =
        [
            ("service", "WFS"),
            ("version", "2.0.0"),
            ("request", "GetFeature"),
            ("typenames", source.Layer),
        ];
        if (format is not null)
        {
            parameters.Add(("outputformat", format));
        }

        if (count is { } most)
        {
            parameters.Add(("count", most.ToString(CultureInfo.InvariantCulture)));
            parameters.Add(("startindex", start.ToString(CultureInfo.InvariantCulture)));
        }

        return ServiceAddress.With(source.Address, null, [.. parameters]);
    }
}
