using System.Globalization;
using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Sozialplanung.Attack.Tests.Collecting;

/// <summary>What the three formats of values tell.</summary>
internal static class ValueReadings
{
    public static IEnumerable<Reading> OfJson(JsonElement table, Guid release, string code, string channel)
    {
        var areas = Codes(table, "area");
        var periods = Codes(table, "time");
        var values = table.GetProperty("value").EnumerateArray().ToArray();
        var status = table.GetProperty("status");
        for (var i = 0; i < values.Length; i++)
        {
            var (area, period) = (areas[i / periods.Length], periods[i % periods.Length]);
            yield return values[i].ValueKind == JsonValueKind.Number
                ? new Reading(channel, release, code, area, period, Told.Value, values[i].GetDecimal(), "")
                : new Reading(
                    channel,
                    release,
                    code,
                    area,
                    period,
                    Told.Sign,
                    0,
                    status.GetProperty(i.ToString(CultureInfo.InvariantCulture)).GetString()!
                );
        }
    }

    /// <summary>Columns: indicator, name, unit, level, area, name, period, value or sign, reason.</summary>
    public static IEnumerable<Reading> OfCsv(byte[] content, Guid release)
    {
        foreach (var line in Encoding.UTF8.GetString(content).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            var fields = line.Split(';');
            yield return Read("Werte (CSV)", release, fields[0], fields[4], fields[6], fields[7]);
        }
    }

    public static IEnumerable<Reading> OfXlsx(byte[] content, Guid release, string code)
    {
        if (content.Length == 0)
        {
            yield break;
        }

        using var document = SpreadsheetDocument.Open(new MemoryStream(content), isEditable: false);
        var book = document.WorkbookPart!;
        var sheet = (WorksheetPart)book.GetPartById(book.Workbook!.Descendants<Sheet>().First().Id!.Value!);
        string[][] rows =
        [
            .. sheet.Worksheet!.Descendants<Row>().Select(row => row.Elements<Cell>().Select(cell => cell.InnerText).ToArray()),
        ];
        foreach (var row in rows.Skip(1))
        {
            for (var column = 3; column < row.Length; column++)
            {
                yield return Read("Werte (XLSX)", release, code, row[1], rows[0][column], row[column]);
            }
        }
    }

    private static Reading Read(string channel, Guid release, string code, string area, string period, string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? new Reading(channel, release, code, area, period, Told.Value, number, "")
            : new Reading(channel, release, code, area, period, Told.Sign, 0, text);

    private static string[] Codes(JsonElement table, string dimension) =>
        [
            .. table
                .GetProperty("dimension")
                .GetProperty(dimension)
                .GetProperty("category")
                .GetProperty("index")
                .EnumerateArray()
                .Select(code => code.GetString()!),
        ];
}
