using System.Globalization;
using System.Text;
using Sozialplanung.Facts;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.ServiceDefaults.Downloads;

namespace Sozialplanung.Indicators.ReadValues;

/// <summary>
/// Values as CSV: UTF-8 with BOM, semicolon, one line a cell; the sign and its reason where there is no number.
/// </summary>
internal static class CsvValues
{
    private const string Header =
        "Indikator;Bezeichnung;Einheit;Ebene;Gebietsschlüssel;Gebiet;Zeitraum;Wert;Grund;Kennzeichen;Freigabe;Hinweise;Geschätzt in Prozent";

    public static RenderedAnswer Render(ValueTable table, bool isDecimalComma)
    {
        var text = new StringBuilder(Header).Append("\r\n");
        var notes = CsvFile.Cell(string.Join(" ", MandatoryNotes.Of(table)));
        var definition = table.Indicator.Definition;
        for (var area = 0; area < table.Areas.Count; area++)
        {
            for (var period = 0; period < table.Periods.Count; period++)
            {
                var cell = table.Cell(area, period);
                text.AppendJoin(
                        ';',
                        [
                            CsvFile.Cell(table.Indicator.Code),
                            CsvFile.Cell(definition.Name),
                            CsvFile.Cell(definition.Unit),
                            CsvFile.Cell(table.Areas[area].Level),
                            CsvFile.Cell(table.Areas[area].Code),
                            CsvFile.Cell(table.Areas[area].Name),
                            CsvFile.Cell(table.Periods[period]),
                            cell.Number is { } number
                                ? Number(number, definition.Decimals, isDecimalComma)
                                : ValueSigns.Of(cell.State),
                            CsvFile.Cell(ValueSigns.MeaningOf(cell.State)),
                            CsvFile.Cell(string.Join(", ", (cell.AllFlags ?? []).Select(FlagSigns.MeaningOf))),
                            CsvFile.Cell(table.Release.Name),
                            notes,
                            cell.EstimatedShare is { } share ? Number(share * 100, 1, isDecimalComma) : "",
                        ]
                    )
                    .Append("\r\n");
            }
        }

        return new RenderedAnswer
        {
            Content = CsvFile.Bytes(text.ToString()),
            ContentType = CsvFile.ContentType,
            FileName = table.FileName("csv"),
        };
    }

    private static string Number(double number, int decimals, bool isDecimalComma)
    {
        var text = number.ToString($"F{decimals}", CultureInfo.InvariantCulture);
        return isDecimalComma ? text.Replace('.', ',') : text;
    }
}
