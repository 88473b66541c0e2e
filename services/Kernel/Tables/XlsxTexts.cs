using System.Xml;

namespace Sozialplanung.Tables;

/// <summary>Reads the shared texts of an XLSX workbook.</summary>
internal static class XlsxTexts
{
    public static SheetTexts Read(MarkupPackage package)
    {
        var texts = new SheetTexts();
        using var xml = package.Open("xl/sharedStrings.xml");
        var isPhonetic = false;
        while (xml?.Read() == true)
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when xml.LocalName == "rPh":
                    isPhonetic = !xml.IsEmptyElement;
                    break;
                case XmlNodeType.EndElement when xml.LocalName == "rPh":
                    isPhonetic = false;
                    break;
                case XmlNodeType.Element when xml.LocalName == "si" && xml.IsEmptyElement:
                case XmlNodeType.EndElement when xml.LocalName == "si":
                    texts.End();
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA when !isPhonetic && xml.Depth > 2:
                    texts.AppendValue(xml);
                    break;
            }
        }

        return texts;
    }
}
