using System.Xml.Linq;
using Sozialplanung.Ingestion.Sources;

namespace Sozialplanung.Ingestion.FetchFeatures;

/// <summary>What a WFS says of itself: its layers, how it writes features, whether it hands them out by pages.</summary>
internal sealed class WfsCapabilities
{
    // Those that say most clearly that it is GeoJSON come first.
    private static readonly string[] _geoJson =
    [
        "application/geo+json",
        "application/json; subtype=geojson",
        "application/vnd.geo+json",
        "geojson",
        "application/json",
        "json",
    ];

    private readonly XElement _root;

    private WfsCapabilities(XElement root) => _root = root;

    /// <summary>Errors: <see cref="FetchFaultException"/> where it is another service, or an older one.</summary>
    public static WfsCapabilities Of(ServiceAnswer answer)
    {
        var host = answer.Source.Address.Host;
        var root = ServiceXml.TryRead(answer.Body)?.Root;
        if (root?.Name.LocalName != "WFS_Capabilities")
        {
            throw new FetchFaultException(
                root?.Name.LocalName is "WMS_Capabilities" or "WMT_MS_Capabilities"
                    ? $"Unter dieser Adresse antwortet bei {host} ein Kartendienst (WMS): Er gibt Bilder heraus und keine Daten. Bitte suchen Sie beim Betreiber nach dem Downloaddienst (WFS)."
                    : $"Unter dieser Adresse antwortet bei {host} kein WFS. Bitte prüfen Sie die Adresse und die Art des Dienstes."
            );
        }

        var version = (string?)root.Attribute("version") ?? "";
        return version.StartsWith("2.0", StringComparison.Ordinal)
            ? new WfsCapabilities(root)
            : throw new FetchFaultException(
                $"{host} spricht WFS {ServiceWords.Shortened(version)}; gebraucht wird WFS 2.0. Bitte fragen Sie beim Betreiber nach einem Dienst dieser Fassung."
            );
    }

    public IReadOnlyList<SourceLayer> Layers =>
        [
            .. Types()
                .Select(type => (Name: Text(type, "Name"), Title: Text(type, "Title")))
                .Where(layer => layer.Name.Length > 0)
                .Select(layer => new SourceLayer(layer.Name, layer.Title.Length > 0 ? layer.Title : layer.Name)),
        ];

    /// <summary>Constraint ImplementsResultPaging (OGC 09-025r2, table 13). A service that says nothing of it is tried.</summary>
    public bool CanPage =>
        !_root
            .Descendants()
            .Any(element =>
                element.Name.LocalName == "Constraint"
                && (string?)element.Attribute("name") == "ImplementsResultPaging"
                && element.Descendants().Any(value => value.Value.Trim().Equals("FALSE", StringComparison.OrdinalIgnoreCase))
            );

    /// <summary>The name of GeoJSON at this service; null where it writes GML only.</summary>
    public string? GeoJsonOf(string layer)
    {
        var ofService = _root
            .Descendants()
            .Where(element => element.Name.LocalName == "Operation" && (string?)element.Attribute("name") == "GetFeature")
            .Elements()
            .Where(element => (string?)element.Attribute("name") == "outputFormat")
            .SelectMany(parameter => parameter.Descendants().Where(value => value.Name.LocalName == "Value"));
        var ofLayer = Types()
            .Where(type => Text(type, "Name") == layer)
            .Descendants()
            .Where(element => element.Name.LocalName == "Format");
        var offered = ofService.Concat(ofLayer).Select(element => element.Value.Trim()).ToList();
        return _geoJson
            .Select(known =>
                offered.Find(format =>
                    format
                        .Replace(" ", "", StringComparison.Ordinal)
                        .Equals(known.Replace(" ", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase)
                )
            )
            .FirstOrDefault(format => format is not null);
    }

    private IEnumerable<XElement> Types() => _root.Descendants().Where(element => element.Name.LocalName == "FeatureType");

    private static string Text(XElement type, string name) =>
        type.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value.Trim() ?? "";
}
