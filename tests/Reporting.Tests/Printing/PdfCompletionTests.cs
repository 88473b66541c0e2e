using System.Text;
using System.Xml.Linq;
using Sozialplanung.Reporting.Printing;

namespace Sozialplanung.Reporting.Tests.Printing;

public sealed class PdfCompletionTests
{
    private static readonly PrintableDocument _document = new(
        "Größe & Co",
        "",
        "",
        new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.Zero)
    );

    [Fact]
    public void What_is_no_pdf_of_the_browser_is_refused() =>
        Should.Throw<InvalidDataException>(() =>
            PdfCompletion.Complete(Encoding.Latin1.GetBytes("%PDF-1.4 trailer <</Size 3>>"), _document)
        );

    [Theory]
    [InlineData("20261122050725+00'00'", 116)]
    [InlineData("20270101000000+01'00'", 70016)]
    public void The_clock_and_the_running_numbers_of_the_browser_leave_no_trace(string date, int first)
    {
        var completed = Encoding.Latin1.GetString(PdfCompletion.Complete(Printed(date, first), _document));

        completed.ShouldContain("/CreationDate (D:20260302093000+00'00')");
        completed.ShouldContain("/ID (node00000001)");
        completed.ShouldContain("/Headers [(node00000001) (node00000002)]");
        completed.ShouldContain("/Metadata 4 0 R");
        Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(completed)).ShouldContain("Größe &amp; Co");
    }

    [Fact]
    public void A_title_with_signs_that_xml_does_not_know_leaves_the_metadata_readable()
    {
        var completed = PdfCompletion.Complete(
            Printed("20261122050725+00'00'", 1),
            _document with
            {
                Title = "<a>\u0001 & \uFFFE",
            }
        );

        var text = Encoding.UTF8.GetString(completed);
        var start = text.IndexOf("<x:xmpmeta", StringComparison.Ordinal);
        var end = text.IndexOf("</x:xmpmeta>", StringComparison.Ordinal) + "</x:xmpmeta>".Length;
        XElement.Parse(text[start..end]).Value.ShouldContain("<a>\uFFFD & \uFFFD");
    }

    private static byte[] Printed(string date, int first) =>
        Encoding.Latin1.GetBytes(
            $"%PDF-1.4\n1 0 obj\n<</Title (x)\n/CreationDate (D:{date})>>\nendobj\n2 0 obj\n<</ID (node{first:D8})>>\nendobj\n"
                + $"3 0 obj\n<</Type /Catalog\n/Headers [(node{first:D8}) (node{first + 7:D8})]>>\nendobj\nxref\n0 4\n"
                + "trailer\n<</Size 4\n/Root 3 0 R\n/Info 1 0 R>>\nstartxref\n150\n%%EOF\n"
        );
}
