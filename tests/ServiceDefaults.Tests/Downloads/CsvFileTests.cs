using Sozialplanung.ServiceDefaults.Downloads;

namespace Sozialplanung.ServiceDefaults.Tests.Downloads;

public sealed class CsvFileTests
{
    [Theory]
    [InlineData("Nord", "Nord")]
    [InlineData("", "")]
    [InlineData("Nord; Süd", "\"Nord; Süd\"")]
    [InlineData("der „Anger“ \"alt\"", "\"der „Anger“ \"\"alt\"\"\"")]
    [InlineData("zwei\r\nZeilen", "\"zwei\r\nZeilen\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+49", "'+49")]
    [InlineData("-3", "'-3")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1;2", "\"'\r=1;2\"")]
    public void A_text_is_quoted_where_needed_and_never_runs(string text, string cell) => CsvFile.Cell(text).ShouldBe(cell);

    [Fact]
    public void A_file_begins_with_the_mark_that_spreadsheets_need_for_umlauts()
    {
        var file = CsvFile.Of("ä", "umlaute");

        file.FileContents.ToArray().ShouldBe([0xEF, 0xBB, 0xBF, 0xC3, 0xA4]);
        (file.ContentType, file.FileDownloadName).ShouldBe(("text/csv; charset=utf-8", "umlaute.csv"));
    }
}
