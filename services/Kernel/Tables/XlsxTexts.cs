using System.Xml;

namespace Sozialplanung.Tables;

/// <summary>The shared texts of a workbook in one block of memory; bounded, because the sender decides how many there
/// are.</summary>
internal sealed class XlsxTexts
{
    private const int MaximumCharacters = 1 << 25;
    private readonly List<int> _ends = [];
    private char[] _letters = new char[1 << 12];
    private int _filled;

    public ReadOnlySpan<char> this[int index] =>
        (uint)index < (uint)_ends.Count
            ? _letters.AsSpan(index == 0 ? 0 : _ends[index - 1], _ends[index] - (index == 0 ? 0 : _ends[index - 1]))
            : [];

    public static XlsxTexts Read(XlsxPackage package)
    {
        var texts = new XlsxTexts();
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
                    texts._ends.Add(texts._filled);
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA when !isPhonetic && xml.Depth > 2:
                    texts.Append(xml);
                    break;
            }
        }

        return texts;
    }

    private void Append(XmlReader xml)
    {
        int read;
        do
        {
            if (_letters.Length - _filled < 256)
            {
                Grow();
            }

            read = xml.ReadValueChunk(_letters, _filled, _letters.Length - _filled);
            _filled += read;
        } while (read > 0);
    }

    private void Grow()
    {
        if (_filled > MaximumCharacters)
        {
            throw new UnreadableFileException(
                "Die Excel-Datei enthält mehr Text, als eine Tabelle braucht, und wird nicht gelesen."
            );
        }

        Array.Resize(ref _letters, _letters.Length * 2);
    }
}
