using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Sozialplanung.Tables.Tests;

/// <summary>Writes small Excel workbooks as spreadsheets do, and broken or malicious ones as spreadsheets do not.</summary>
internal static class Workbooks
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>A number with a format of its own.</summary>
    internal sealed record Formatted(double Number, string Format);

    /// <summary>A cell as its attributes and elements say: <c>t="b"</c> and <c>&lt;v&gt;1&lt;/v&gt;</c>.</summary>
    internal sealed record Raw(string Attributes, string Content);

    /// <summary>Texts become shared texts, numbers typed numbers, days numbers with a day's format; null is no cell.</summary>
    public static byte[] Of(params object?[][] rows)
    {
        var texts = new List<string>();
        var formats = new List<string>();
        var sheet = new StringBuilder($"<worksheet xmlns=\"{Main}\"><sheetData>");
        for (var r = 0; r < rows.Length; r++)
        {
            sheet.Append(CultureInfo.InvariantCulture, $"<row r=\"{r + 1}\">");
            for (var c = 0; c < rows[r].Length; c++)
            {
                sheet.Append(Cell($"{(char)('A' + c)}{r + 1}", rows[r][c], texts, formats));
            }

            sheet.Append("</row>");
        }

        return Zip(sheet.Append("</sheetData></worksheet>").ToString(), Shared(texts), Styles(formats));
    }

    public static byte[] Zip(string sheet, string shared, params (string Name, string Content)[] more) =>
        Zip(sheet, shared, Styles([]), more);

    private static byte[] Zip(string sheet, string shared, string styles, params (string Name, string Content)[] more)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            Add(
                zip,
                "xl/workbook.xml",
                $"<workbook xmlns=\"{Main}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"Versteckt\" sheetId=\"2\" state=\"hidden\" r:id=\"rId9\"/><sheet name=\"Tabelle 1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
            );
            Add(
                zip,
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
            );
            Add(zip, "xl/styles.xml", styles);
            Add(zip, "xl/sharedStrings.xml", shared);
            Add(zip, "xl/worksheets/sheet1.xml", sheet);
            foreach (var (name, content) in more)
            {
                Add(zip, name, content);
            }
        }

        return file.ToArray();
    }

    public static string Shared(IEnumerable<string> texts) =>
        $"<sst xmlns=\"{Main}\">{string.Concat(texts.Select(text => $"<si><t xml:space=\"preserve\">{System.Security.SecurityElement.Escape(text)}</t></si>"))}</sst>";

    private static string Styles(List<string> formats) =>
        $"<styleSheet xmlns=\"{Main}\"><numFmts>{string.Concat(formats.Select((format, index) => $"<numFmt numFmtId=\"{200 + index}\" formatCode=\"{System.Security.SecurityElement.Escape(format)}\"/>"))}</numFmts>"
        + $"<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>{string.Concat(formats.Select((_, index) => $"<xf numFmtId=\"{200 + index}\"/>"))}</cellXfs></styleSheet>";

    private static string Cell(string address, object? value, List<string> texts, List<string> formats)
    {
        switch (value)
        {
            case null:
                return "";
            case string text:
                texts.Add(text);
                return $"<c r=\"{address}\" t=\"s\"><v>{texts.Count - 1}</v></c>";
            case Raw raw:
                return $"<c r=\"{address}\" {raw.Attributes}>{raw.Content}</c>";
            case Formatted formatted:
                formats.Add(formatted.Format);
                return $"<c r=\"{address}\" s=\"{formats.Count + 1}\"><v>{formatted.Number.ToString("R", CultureInfo.InvariantCulture)}</v></c>";
            case DateOnly day:
                return $"<c r=\"{address}\" s=\"1\"><v>{day.ToDateTime(default).ToOADate().ToString(CultureInfo.InvariantCulture)}</v></c>";
            default:
                return $"<c r=\"{address}\"><v>{Convert.ToString(value, CultureInfo.InvariantCulture)}</v></c>";
        }
    }

    private static void Add(ZipArchive zip, string name, string content)
    {
        using var stream = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }
}
