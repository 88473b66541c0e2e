using System.Globalization;
using System.Xml;

namespace Sozialplanung.Tables;

/// <summary>Which cell styles of a workbook show a day: Excel stores days as plain numbers.</summary>
internal sealed class XlsxStyles
{
    private readonly List<bool> _isDate = [];

    public bool IsDate(int style) => (uint)style < (uint)_isDate.Count && _isDate[style];

    public static XlsxStyles Read(XlsxPackage package)
    {
        var styles = new XlsxStyles();
        var dateFormats = new HashSet<int>();
        using var xml = package.Open("xl/styles.xml");
        var isCellFormat = false;
        while (xml?.Read() == true)
        {
            switch (xml.LocalName)
            {
                case "numFmt" when xml.NodeType == XmlNodeType.Element && IsDateFormat(xml.GetAttribute("formatCode") ?? ""):
                    dateFormats.Add(Number(xml.GetAttribute("numFmtId")));
                    break;
                case "cellXfs":
                    isCellFormat = xml.NodeType == XmlNodeType.Element;
                    break;
                case "xf" when xml.NodeType == XmlNodeType.Element && isCellFormat:
                    var format = Number(xml.GetAttribute("numFmtId"));
                    styles._isDate.Add(
                        dateFormats.Contains(format)
                            || format is (>= 14 and <= 17) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58)
                    );
                    break;
            }
        }

        return styles;
    }

    /// <summary>A number of the format, 0 where there is none.</summary>
    public static int Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>Letters of day or year outside of quotes and brackets.</summary>
    private static bool IsDateFormat(string code)
    {
        var isQuoted = false;
        var isBracketed = false;
        foreach (var letter in code)
        {
            isQuoted ^= letter == '"';
            isBracketed = letter == '[' || (isBracketed && letter != ']');
            if (!isQuoted && !isBracketed && letter is 'd' or 'y' or 'D' or 'Y' or 't' or 'j')
            {
                return true;
            }
        }

        return false;
    }
}
