using System.Text;

namespace Sozialplanung.Tables.Tests;

/// <summary>Writes small OpenDocument workbooks as LibreOffice does.</summary>
internal static class OpenDocuments
{
    /// <summary>One visible sheet behind a hidden one.</summary>
    public static byte[] Of(string rows) =>
        Content(
            $"""<table:table table:name="Versteckt" table:style-name="ta2"><table:table-row><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></table:table><table:table table:name="Tabelle 1" table:style-name="ta1">{rows}</table:table>"""
        );

    public static byte[] Content(string tables, params (string Name, byte[] Content)[] more) =>
        Archives.Zip([
            ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"u8.ToArray()),
            (
                "content.xml",
                Encoding.UTF8.GetBytes(
                    $"""
                    <?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"><office:automatic-styles><style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>
                    """
                )
            ),
            .. more,
        ]);

    public static string Row(params string[] cells) => $"<table:table-row>{string.Concat(cells)}</table:table-row>";

    public static string Text(string text) =>
        $"""<table:table-cell office:value-type="string" calcext:value-type="string"><text:p>{System.Security.SecurityElement.Escape(text)}</text:p></table:table-cell>""";

    /// <summary>A number and what the cell shows of it.</summary>
    public static string Number(string value, string? shown = null, string type = "float") =>
        $"""<table:table-cell office:value-type="{type}" office:value="{value}"><text:p>{shown ?? value.Replace('.', ',')}</text:p></table:table-cell>""";
}
