using System.Globalization;
using System.Security;
using System.Text;
using System.Text.RegularExpressions;
using Sozialplanung.ServiceDefaults.Texts;

namespace Sozialplanung.Reporting.Printing;

/// <summary>
/// Adds what Chromium leaves out of a tagged PDF: the XMP metadata that PDF/UA-1 (ISO 14289-1, 7.1) asks for, as an incremental
/// update (ISO 32000-1, 7.5.6): the printed bytes stay, a metadata object and a catalog that names it follow. The dates become
/// the document's and the browser's running numbers of elements begin at one, so that the same report is the same bytes.
/// </summary>
internal static partial class PdfCompletion
{
    /// <summary>
    /// Errors: <see cref="InvalidDataException"/> when the bytes are not a PDF with a classic cross-reference table.
    /// </summary>
    public static byte[] Complete(byte[] pdf, PrintableDocument document)
    {
        var date = (document.Date ?? DateTimeOffset.UnixEpoch).UtcDateTime;
        // Latin-1 maps each byte to one character and back, so offsets in the text are offsets in the file.
        var text = Encoding.Latin1.GetString(pdf);
        text = InfoDate().Replace(text, $"(D:{date.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}+00'00'");
        text = Renumber(text);
        var trailer = Trailer()
            .Match(text, text.LastIndexOf("trailer", StringComparison.Ordinal) is var at and >= 0 ? at : throw Unexpected());
        var size = Number(trailer, "size");
        var root = Number(trailer, "root");
        var catalog = Regex.Match(text, $@"(?:^|\n){root} 0 obj\s*<<(?<body>.*?)>>\s*endobj", RegexOptions.Singleline);
        if (!trailer.Success || !catalog.Success)
        {
            throw Unexpected();
        }

        return Encoding.Latin1.GetBytes(
            Append(text, size, root, catalog.Groups["body"].Value, Xmp(document.Title, date), trailer)
        );
    }

    /// <summary>
    /// The names of structure elements count on from report to report; their order, by which they are sorted, stays.
    /// </summary>
    private static string Renumber(string text)
    {
        var places = ElementName()
            .Matches(text)
            .Select(match => match.Value)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Select((name, index) => (name, index))
            .ToDictionary(pair => pair.name, pair => pair.index + 1, StringComparer.Ordinal);
        return ElementName()
            .Replace(text, match => string.Create(CultureInfo.InvariantCulture, $"(node{places[match.Value]:D8})"));
    }

    private static string Append(string text, int size, int root, string catalog, string xmp, Match trailer)
    {
        var file = new StringBuilder(text);
        var metadataAt = file.Length;
        file.Append(
            CultureInfo.InvariantCulture,
            $"{size} 0 obj\n<</Type /Metadata /Subtype /XML /Length {xmp.Length}>>\nstream\n{xmp}\nendstream\nendobj\n"
        );
        var catalogAt = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"{root} 0 obj\n<<{catalog}\n/Metadata {size} 0 R>>\nendobj\n");
        var tableAt = file.Length;
        file.Append(
            CultureInfo.InvariantCulture,
            $"xref\n{root} 1\n{catalogAt:D10} 00000 n \n{size} 1\n{metadataAt:D10} 00000 n \n"
        );
        file.Append(
            CultureInfo.InvariantCulture,
            $"trailer\n<</Size {size + 1}\n/Root {root} 0 R\n/Info {trailer.Groups["info"].Value} 0 R\n/Prev {trailer.Groups["prev"].Value}>>\nstartxref\n{tableAt}\n%%EOF\n"
        );
        return file.ToString();
    }

    /// <summary>The packet as UTF-8 bytes, one character a byte.</summary>
    private static string Xmp(string title, DateTime date) =>
        Encoding.Latin1.GetString(
            Encoding.UTF8.GetBytes(
                $"""
                <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{SecurityElement.Escape(
                    PlainText.Cleaned(title)
                )}</rdf:li></rdf:Alt></dc:title>
                <dc:language><rdf:Bag><rdf:li>de-DE</rdf:li></rdf:Bag></dc:language>
                <pdfuaid:part>1</pdfuaid:part><xmp:CreateDate>{date:yyyy-MM-ddTHH:mm:ssZ}</xmp:CreateDate>
                </rdf:Description></rdf:RDF></x:xmpmeta>
                <?xpacket end="w"?>
                """
            )
        );

    private static int Number(Match match, string group) =>
        int.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Unexpected();

    private static InvalidDataException Unexpected() => new("The browser printed a PDF whose structure is not the known one.");

    [GeneratedRegex(@"\(D:\d{14}[+-]\d\d'\d\d'")]
    private static partial Regex InfoDate();

    [GeneratedRegex(@"\(node\d{8}\)")]
    private static partial Regex ElementName();

    [GeneratedRegex(
        @"trailer\s*<</Size (?<size>\d+)\s*/Root (?<root>\d+) 0 R\s*/Info (?<info>\d+) 0 R.*?startxref\s*(?<prev>\d+)",
        RegexOptions.Singleline
    )]
    private static partial Regex Trailer();
}
