using System.Globalization;
using System.Xml;

namespace Sozialplanung.Tables;

/// <summary>Reads a cell of an OpenDocument workbook, which holds both its value and the text that it shows.</summary>
internal sealed class OdsCells(OdsContent content, RowLetters letters)
{
    private const string Extended = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";
    private static readonly string[] _faults = ["#", "Err:", "Fehler:"];

    /// <summary>The cell, of which the reader is at the beginning; it is left at its end.</summary>
    public SheetCell Read(long line)
    {
        var xml = content.Xml;
        var type = xml.GetAttribute("value-type", OdsContent.Office);
        var value = xml.GetAttribute(Member(type), OdsContent.Office);
        var isFormula = xml.GetAttribute("formula", OdsContent.Table) is not null;
        var isFault = xml.GetAttribute("value-type", Extended) == "error";
        var start = letters.Count;
        if (!xml.IsEmptyElement)
        {
            ReadParagraphs(line);
        }

        var shown = letters.Text(start, letters.Count - start);
        if (isFault || (isFormula && IsFault(shown)))
        {
            return new SheetCell(start, letters.Count - start, false) { Doubt = CellDoubt.Fault };
        }

        return type switch
        {
            null when isFormula && shown.IsEmpty => new SheetCell(start, 0, false) { Doubt = CellDoubt.Unsaved },
            "float" or "currency" or "percentage" when value is not null => OfNumber(value, type == "percentage", start, line),
            "date" => OfDay(value, start, line),
            "time" => new SheetCell(start, shown.Length, false) { Doubt = CellDoubt.Time },
            "boolean" => Of(value == "true" ? "1" : "0", false, start, line) with { Doubt = CellDoubt.Truth },
            "string" when shown.IsEmpty && value is not null => Of(value, false, start, line),
            _ => new SheetCell(start, shown.Length, false),
        };
    }

    private static string Member(string? type) =>
        type switch
        {
            "date" => "date-value",
            "boolean" => "boolean-value",
            "string" => "string-value",
            _ => "value",
        };

    private static bool IsFault(ReadOnlySpan<char> shown)
    {
        foreach (var fault in _faults)
        {
            if (shown.StartsWith(fault, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private SheetCell Of(ReadOnlySpan<char> text, bool isNumber, int start, long line)
    {
        letters.CutTo(start);
        letters.Append(text, line);
        return new SheetCell(start, text.Length, isNumber);
    }

    private SheetCell OfNumber(string value, bool isPercent, int start, long line)
    {
        var shown = letters.Text(start, letters.Count - start).Trim().ToString();
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return Of(value, true, start, line);
        }

        var isKey = shown is ['0', _, ..] && !shown.AsSpan().ContainsAnyExceptInRange('0', '9');
        var doubt = ShownNumber.DoubtOf(shown, isPercent ? number * 100 : number);
        // A key that is shown with its leading zeros has them.
        return Of(isKey && doubt == CellDoubt.None ? shown : value, true, start, line) with
        {
            IsPercent = isPercent,
            Doubt = doubt,
        };
    }

    private SheetCell OfDay(string? value, int start, long line) =>
        value?.Split('T')[0] is { } day
        && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? Of(day, false, start, line)
            : new SheetCell(start, letters.Count - start, false) { Doubt = CellDoubt.NoDay };

    /// <summary>The paragraphs of the cell, each a line of its text; notes and pictures are no text of it.</summary>
    private void ReadParagraphs(long line)
    {
        var xml = content.Xml;
        var depth = xml.Depth;
        var isFirst = true;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && content.Is("p", OdsContent.Text))
            {
                if (!isFirst)
                {
                    letters.Append("\n", line);
                }

                isFirst = false;
                ReadParagraph(line);
            }
            else if (xml.NodeType == XmlNodeType.Element)
            {
                content.Skip();
            }
        }
    }

    private void ReadParagraph(long line)
    {
        var xml = content.Xml;
        var depth = xml.Depth;
        while (!(xml.IsEmptyElement && xml.Depth == depth) && xml.Read() && xml.Depth > depth)
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA:
                    letters.AppendValue(xml, line);
                    break;
                case XmlNodeType.Element when content.Is("s", OdsContent.Text):
                    var spaces = XlsxStyles.Number(xml.GetAttribute("c", OdsContent.Text));
                    letters.Append(new string(' ', Math.Clamp(spaces, 1, TableRows.MaximumRowLength + 1)), line);
                    break;
                case XmlNodeType.Element when content.Is("tab", OdsContent.Text):
                    letters.Append("\t", line);
                    break;
                case XmlNodeType.Element when content.Is("line-break", OdsContent.Text):
                    letters.Append("\n", line);
                    break;
                case XmlNodeType.Element when xml.NamespaceURI != OdsContent.Text || xml.LocalName is "note" or "ruby-text":
                    content.Skip();
                    break;
            }
        }
    }
}
