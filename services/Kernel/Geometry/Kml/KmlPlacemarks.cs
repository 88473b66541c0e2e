using System.Xml;
using System.Xml.Linq;
using Sozialplanung.Geometry.GeoJson;

namespace Sozialplanung.Geometry.Kml;

/// <summary>
/// Reads one Placemark after the other and keeps of each only what the reader of areas asks for: styles, descriptions and foreign
/// attributes of any size cost no memory.
/// </summary>
internal static class KmlPlacemarks
{
    // An area of 100,000 islands.
    private const int MostParts = 500_000;

    private const string Placemark = "Placemark";

    private static readonly HashSet<string> _texts = new(StringComparer.Ordinal) { "name", "SimpleData", "Data", "coordinates" };

    private static readonly HashSet<string> _kept = new(StringComparer.Ordinal)
    {
        "name",
        "SimpleData",
        "Data",
        "Polygon",
        "outerBoundaryIs",
        "innerBoundaryIs",
        "coordinates",
    };

    /// <summary>Errors: <see cref="GeoFormatException"/>, <see cref="XmlException"/>.</summary>
    public static IEnumerable<XElement> Read(XmlReader xml)
    {
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: Placemark })
            {
                yield return ReadOne(xml);
            }
        }
    }

    private static XElement ReadOne(XmlReader xml)
    {
        var root = new XElement(Placemark);
        var (end, count) = (xml.Depth, 0);
        var open = new Stack<(XElement Element, int Depth)>([(root, end)]);
        while (!IsEnd(xml, end) && xml.Read())
        {
            while (open.Peek().Depth >= xml.Depth && open.Count > 1)
            {
                open.Pop();
            }

            var inside = open.Peek().Element;
            var isText = xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && _texts.Contains(inside.Name.LocalName);
            if (!isText && !IsKept(xml, isChild: open.Count == 1 && xml.Depth == end + 1))
            {
                continue;
            }

            if (++count > MostParts)
            {
                throw new GeoFormatException($"Ein Objekt der Datei hat mehr als {MostParts} Teile (Zeile {Line(xml)}).");
            }

            if (isText)
            {
                inside.Add(new XText(xml.Value)); // a bare string would be appended, each time anew
                continue;
            }

            var element = Named(xml);
            inside.Add(element);
            open.Push((element, xml.Depth));
        }

        return root;
    }

    private static XElement Named(XmlReader xml)
    {
        var element = new XElement(xml.LocalName);
        element.SetAttributeValue("name", xml.GetAttribute("name"));
        return element;
    }

    private static bool IsEnd(XmlReader xml, int depth) =>
        xml.Depth == depth
        && (xml.NodeType == XmlNodeType.EndElement || xml is { NodeType: XmlNodeType.Element, IsEmptyElement: true });

    // The name of the Placemark is its own child; names farther down are those of other things.
    private static bool IsKept(XmlReader xml, bool isChild) =>
        xml.NodeType == XmlNodeType.Element && _kept.Contains(xml.LocalName) && (xml.LocalName != "name" || isChild);

    private static int Line(XmlReader xml) => xml is IXmlLineInfo place ? place.LineNumber : 0;
}
