using System.Xml;

namespace Sozialplanung.Tables;

/// <summary>The text of an OpenDocument workbook (ODF 1.3, part 3): goes from sheet to sheet.</summary>
internal sealed class OdsContent : IDisposable
{
    public const string Name = "Die ODS-Datei";
    public const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    public const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    public const string Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private const string Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private const int SheetDepth = 3;
    private readonly HashSet<string> _hiddenStyles = new(StringComparer.Ordinal);
    private string _style = "";

    public OdsContent(MarkupPackage package)
    {
        RefuseEncrypted(package);
        Xml = package.Open("content.xml") ?? throw new UnreadableFileException("Die Datei ist keine OpenDocument-Tabelle (ODS).");
    }

    public XmlReader Xml { get; }

    /// <summary>The sheet that was found last.</summary>
    public TableSheet Sheet { get; private set; } = new("", false);

    public bool IsAtEndOfSheet => Xml.NodeType == XmlNodeType.EndElement && Xml.Depth == SheetDepth && Is("table", Table);

    /// <summary>Goes to the next sheet; false at the end of the workbook.</summary>
    public bool NextSheet()
    {
        while (Xml.Read())
        {
            if (Xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (Is("style", Style))
            {
                _style = Xml.GetAttribute("name", Style) ?? "";
            }
            else if (Is("table-properties", Style) && Xml.GetAttribute("display", Table) == "false")
            {
                _hiddenStyles.Add(_style);
            }
            else if (Xml.Depth == SheetDepth && Is("table", Table))
            {
                Sheet = new TableSheet(
                    Xml.GetAttribute("name", Table) ?? "",
                    _hiddenStyles.Contains(Xml.GetAttribute("style-name", Table) ?? "")
                );
                return true;
            }
        }

        return false;
    }

    public bool Is(string name, string space) => Xml.LocalName == name && Xml.NamespaceURI == space;

    /// <summary>A number of times that something stands there; 1 where nothing else is said.</summary>
    public int Times(string attribute) => Math.Max(1, XlsxStyles.Number(Xml.GetAttribute(attribute, Table)));

    /// <summary>Goes to the end of the element.</summary>
    public void Skip()
    {
        var depth = Xml.Depth;
        if (!Xml.IsEmptyElement)
        {
            while (Xml.Read() && Xml.Depth > depth)
            {
                // what is inside
            }
        }
    }

    public void Dispose() => Xml.Dispose();

    private static void RefuseEncrypted(MarkupPackage package)
    {
        using var manifest = package.Open("META-INF/manifest.xml");
        while (manifest?.Read() == true)
        {
            if (manifest.LocalName == "encryption-data")
            {
                throw new UnreadableFileException(
                    "Die ODS-Datei ist mit einem Kennwort geschützt. Bitte liefern Sie sie ohne Kennwort."
                );
            }
        }
    }
}
