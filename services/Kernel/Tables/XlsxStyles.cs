using System.Globalization;
using System.Xml;

namespace Sozialplanung.Tables;

/// <summary>How the cell styles of a workbook show numbers: Excel stores days and percentages as plain numbers.</summary>
internal sealed class XlsxStyles
{
    private readonly List<CellFormat> _formats = [];

    public CellFormat Of(int style) => (uint)style < (uint)_formats.Count ? _formats[style] : CellFormat.General;

    public static XlsxStyles Read(MarkupPackage package)
    {
        var styles = new XlsxStyles();
        var known = new Dictionary<int, CellFormat>();
        using var xml = package.Open("xl/styles.xml");
        var isCellFormat = false;
        while (xml?.Read() == true)
        {
            switch (xml.LocalName)
            {
                case "numFmt" when xml.NodeType == XmlNodeType.Element:
                    known[Number(xml.GetAttribute("numFmtId"))] = new CellFormat(
                        xml.GetAttribute("formatCode") is { Length: > 0 } code ? code : "General"
                    );
                    break;
                case "cellXfs":
                    isCellFormat = xml.NodeType == XmlNodeType.Element;
                    break;
                case "xf" when xml.NodeType == XmlNodeType.Element && isCellFormat:
                    var id = Number(xml.GetAttribute("numFmtId"));
                    known.TryAdd(id, CellFormat.BuiltIn(id));
                    styles._formats.Add(known[id]);
                    break;
            }
        }

        return styles;
    }

    /// <summary>A number of the format, 0 where there is none.</summary>
    public static int Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
