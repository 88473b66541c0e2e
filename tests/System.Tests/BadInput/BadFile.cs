using System.IO.Compression;
using System.Text;

namespace Sozialplanung.WholeSystem.BadInput;

/// <summary>A file that must not be taken over: for which dataset, what is in it, and what its provider is told.</summary>
internal sealed record BadFile(string Dataset, string Name, byte[] Content, string Sentence, long? Row)
{
    private const string Housing = "demo/wohnen/2025.csv";

    /// <summary>All of them, made from files that the installation has accepted.</summary>
    public static IReadOnlyDictionary<string, BadFile> All(DemoDeliveries files)
    {
        var good = Encoding.Latin1.GetString(files.BytesOf(Housing));
        var lines = good.Split("\r\n");
        return new Dictionary<string, BadFile>
        {
            ["empty"] = Csv([], "Die Datei ist leer.", null),
            ["of another dataset"] = Csv(files.BytesOf("demo/wahlen/2025.csv"), "„Wohngeldhaushalte“, „Jahr“ fehlen.", null),
            ["binary junk"] = Csv(Junk(), "Die Datei ist keine Textdatei; vereinbart ist eine CSV-Datei.", 1),
            ["a key twice"] = Csv(
                Text([.. lines[..6], lines[4], .. lines[6..]]),
                "Zeile 7: Dieser Schlüssel kommt zweimal vor",
                7
            ),
            ["unknown areas"] = Csv(
                Text(good.Replace("\r\n10044", "\r\n99999", StringComparison.Ordinal)),
                "Das Gebiet „99999111-01-01“ gibt es in der aktuellen Gebietseinteilung nicht.",
                5
            ),
            ["a total that contradicts"] = Csv(
                Text([.. lines[..5], "10044111;Summe;2025;9.999;9.999,00;99;99", .. lines[5..]]),
                "Die Summe widerspricht ihren Teilen",
                6
            ),
            ["cut off"] = Csv(files.BytesOf(Housing)[..3000], "Die Datei endet mitten in Zeile", null),
            ["a zip bomb"] = new(
                "kita",
                "2025.xlsx",
                ZipBomb(),
                "Die Excel-Datei entpackt sich auf mehr als das Hundertfache ihrer Größe.",
                null
            ),
        };
    }

    private static BadFile Csv(byte[] content, string sentence, long? row) => new("wohnen", "2025.csv", content, sentence, row);

    private static byte[] Text(params string[] lines) => Encoding.Latin1.GetBytes(string.Join("\r\n", lines));

    private static byte[] Junk()
    {
        var junk = new byte[50_000];
        new Random(7).NextBytes(junk);
        return junk;
    }

    /// <summary>A workbook whose sheet is 300 MB of spaces.</summary>
    private static byte[] ZipBomb()
    {
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(
                zip,
                "xl/workbook.xml",
                $"""
                <workbook xmlns="{Main}" xmlns:r="{Relations}">
                <sheets><sheet name="Kindertagesstätten" sheetId="1" r:id="r1"/></sheets></workbook>
                """
            );
            Add(
                zip,
                "xl/_rels/workbook.xml.rels",
                """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>
                """
            );
            Add(zip, "xl/worksheets/sheet1.xml", $"<worksheet>{new string(' ', 300_000_000)}</worksheet>");
        }

        return file.ToArray();
    }

    private static void Add(ZipArchive zip, string name, string content)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(content);
    }
}
