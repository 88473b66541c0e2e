using System.Globalization;
using System.Xml.Linq;
using Sozialplanung.Ingestion.Sources;

namespace Sozialplanung.Ingestion.FetchFeatures;

/// <summary>Reads the attributes of a page of features that came as GML (simple features, 3.2 and before).</summary>
internal static class GmlPage
{
    private const string Gml = "http://www.opengis.net/gml";
    private static readonly XName _nil = XName.Get("nil", "http://www.w3.org/2001/XMLSchema-instance");
    private static readonly XName _href = XName.Get("href", "http://www.w3.org/1999/xlink");

    private static readonly HashSet<string> _members = ["member", "featureMember", "featureMembers"];

    private static readonly HashSet<string> _geometries =
    [
        "Point",
        "LineString",
        "LinearRing",
        "Ring",
        "Curve",
        "CompositeCurve",
        "OrientableCurve",
        "Polygon",
        "Surface",
        "CompositeSurface",
        "OrientableSurface",
        "PolyhedralSurface",
        "TriangulatedSurface",
        "Tin",
        "Solid",
        "CompositeSolid",
        "Envelope",
        "Box",
        "MultiPoint",
        "MultiLineString",
        "MultiCurve",
        "MultiPolygon",
        "MultiSurface",
        "MultiSolid",
        "MultiGeometry",
        "GeometricComplex",
    ];

    /// <summary>Errors: <see cref="FetchFaultException"/>.</summary>
    public static FeaturePage Read(ServiceAnswer answer)
    {
        var host = answer.Source.Address.Host;
        var root = (
            ServiceXml.TryRead(answer.Body)
            ?? throw new FetchFaultException(
                $"Die Antwort von {host} ist kein XML, das gelesen wird (beschädigt, zu tief verschachtelt oder mit einer DTD). Bitte prüfen Sie die Adresse und die Art des Dienstes."
            )
        ).Root!;
        if (root.Name.LocalName != "FeatureCollection")
        {
            throw new FetchFaultException(
                $"{host} antwortet mit „{ServiceWords.Shortened(root.Name.LocalName)}“ statt mit Objekten. Bitte prüfen Sie die Adresse und die Art des Dienstes."
            );
        }

        if (root.Elements().Any(element => element.Name.LocalName == "truncatedResponse"))
        {
            throw new FetchFaultException(
                $"{host} hat seine Antwort mittendrin abgebrochen{(ServiceWords.Of(answer.Body) is { } words ? $" und sagt: „{words}“" : "")}. Der nächste Abruf versucht es wieder."
            )
            {
                IsPassing = true,
            };
        }

        return new FeaturePage(
            [
                .. root.Elements()
                    .Where(element => _members.Contains(element.Name.LocalName))
                    .SelectMany(member => member.Elements())
                    .Select(Entry),
            ],
            long.TryParse(
                (string?)root.Attribute("numberMatched"),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var matched
            )
                ? matched
                : null,
            (string?)root.Attribute("next") is { Length: > 0 } next ? answer.Next(next) : null
        );
    }

    private static FeatureEntry Entry(XElement feature)
    {
        var row = new FeatureRow();
        foreach (var property in feature.Elements())
        {
            Add(row, "", property, 1);
        }

        var id = feature.Attributes().FirstOrDefault(attribute => IsGml(attribute.Name) && attribute.Name.LocalName == "id");
        return row.ToEntry((id ?? feature.Attribute("fid"))?.Value);
    }

    private static void Add(FeatureRow row, string before, XElement property, int depth)
    {
        if (IsGml(property.Name) && property.Name.LocalName is "boundedBy" or "location" || property.Elements().Any(IsGeometry))
        {
            return;
        }

        // gml:name is another thing than a name of the layer's own.
        var name = $"{before}{(IsGml(property.Name) ? "gml_" : "")}{property.Name.LocalName}";
        if (property.HasElements && depth < FeatureRow.MostDepth)
        {
            foreach (var part in property.Elements())
            {
                Add(row, $"{name}.", part, depth + 1);
            }

            return;
        }

        var isNil = (string?)property.Attribute(_nil) is "true" or "1";
        row.Add(
            name,
            isNil ? null
                : property.Value is { Length: > 0 } text ? text
                : (string?)property.Attribute(_href)
        );
    }

    private static bool IsGeometry(XElement element) => IsGml(element.Name) && _geometries.Contains(element.Name.LocalName);

    // http://www.opengis.net/gml up to 3.1, …/gml/3.2 since.
    private static bool IsGml(XName name) => name.NamespaceName.StartsWith(Gml, StringComparison.Ordinal);
}
