using System.Text;
using Sozialplanung.Ingestion.ReadDelivery;

namespace Sozialplanung.Ingestion.Tests.ReadDelivery;

public sealed class FindingsFileTests(RunningIngestion ingestion)
{
    [Fact]
    public void Text_that_a_spreadsheet_would_run_as_a_formula_is_shown_as_text()
    {
        var file = Encoding.UTF8.GetString(
            FindingsFile.Write([
                new ShownFinding
                {
                    Severity = "error",
                    Rule = "not-a-number",
                    Row = 12,
                    Column = "=HYPERLINK(\"x\")",
                    Text = "+1 ist „keine“ Zahl; \"so\"",
                },
            ])
        );

        file.ShouldBe(
            "\uFEFFSchwere;Zeile;Spalte;Befund;Regel\r\nFehler;12;\"'=HYPERLINK(\"\"x\"\")\";\"'+1 ist „keine“ Zahl; \"\"so\"\"\";not-a-number\r\n"
        );
    }

    [Fact]
    public async Task Every_rejected_row_is_in_the_file_with_its_line()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        var rows = string.Concat(Enumerable.Range(0, 250).Select(i => $"unbekannt-{i};1\n"));

        var delivery = await ingestion.DeliverAsync(dataset, "Sozialraum;Arbeitslose\n" + rows);

        delivery["findings"]!.AsArray().Count.ShouldBe(100);
        delivery["rejected"]!.GetValue<int>().ShouldBe(250);
        var response = await RunningIngestion.GetAsync(ingestion.Verwalter, $"/deliveries/{delivery["id"]}/findings.csv");
        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        bytes[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        var lines = Encoding.UTF8.GetString(bytes).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.Count(line => line.Contains("unknown-area", StringComparison.Ordinal)).ShouldBe(250);
        lines.ShouldContain(line => line.StartsWith("Fehler;251;", StringComparison.Ordinal));
    }
}
