using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.Indicators.ReadValues;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.Tests.ReadValues;

/// <summary>Names are texts of others: whatever stands in one, the file of everybody stays readable.</summary>
public sealed class XlsxValuesTests
{
    private static readonly ReleaseHead _release = new(Guid.Empty, "\u0007", "published", null, null, default);

    private static readonly IndicatorDefinition _definition = new()
    {
        Name = "Anzahl\u0001",
        Domain = "wohnen",
        Kind = "count",
        Unit = "Anzahl",
        Numerator = "x",
        HowToRead = new string('x', 40_000),
    };

    [Theory]
    [InlineData("a\u0001b", "a\uFFFDb")]
    [InlineData("\uFFFE", "\uFFFD")]
    [InlineData("<!--<script>\u0085", "<!--<script>\uFFFD")]
    public void A_workbook_holds_any_name(string name, string carried)
    {
        var file = XlsxValues.Render(Table(name));

        using var document = SpreadsheetDocument.Open(new MemoryStream(file.Content), false);
        var texts = document.WorkbookPart!.WorksheetParts.SelectMany(sheet =>
            sheet.Worksheet.Descendants().Select(one => one.InnerText)
        );
        texts.ShouldContain(carried);
    }

    [Fact]
    public void Half_a_sign_breaks_no_format()
    {
        var table = Table("\uD800");

        using var document = SpreadsheetDocument.Open(new MemoryStream(XlsxValues.Render(table).Content), false);

        document.WorkbookPart!.WorksheetParts.Count().ShouldBe(3);
        JsonDocument.Parse(JsonStatValues.Render(table, MapClasses.Of(table, "equal", 2, [])).Content).ShouldNotBeNull();
        CsvValues.Render(table, isDecimalComma: true).Content.ShouldNotBeEmpty();
    }

    private static ValueTable Table(string name) =>
        new(
            _release,
            new IndicatorHead("x", 1, _definition, [], [], []),
            Viewer.Of(Caller.Anonymous),
            [],
            [
                new ReleasedArea
                {
                    Code = "1",
                    Name = name,
                    Level = "kreis",
                },
            ],
            ["2024"],
            [new ShownCell(null, ValueState.Unknown, null)]
        );
}
