using System.Globalization;
using System.Text;
using Sozialplanung.Facts;
using Sozialplanung.Indicators.Reading;

namespace Sozialplanung.Indicators.ReadValues;

/// <summary>
/// Values as CSV: UTF-8 with BOM, semicolon, one line a cell; the sign and its reason where there is no number.
/// </summary>
internal static class CsvValues
{
    private const string Header =
        "Indikator;Bezeichnung;Einheit;Ebene;Gebietsschlüssel;Gebiet;Zeitraum;Wert;Grund;Kennzeichen;Freigabe;Hinweise";

    public static RenderedAnswer Render(ValueTable table, bool isDecimalComma)
    {
        var text = new StringBuilder(Header).Append("\r\n");
        var notes = Text(string.Join(" ", MandatoryNotes.Of(table)));
        var definition = table.Indicator.Definition;
        for (var area = 0; area < table.Areas.Count; area++)
        {
            for (var period = 0; period < table.Periods.Count; period++)
            {
                var cell = table.Cell(area, period);
                text.AppendJoin(
                        ';',
                        [
                            Text(table.Indicator.Code),
                            Text(definition.Name),
                            Text(definition.Unit),
                            Text(table.Areas[area].Level),
                            Text(table.Areas[area].Code),
                            Text(table.Areas[area].Name),
                            Text(table.Periods[period]),
                            cell.Number is { } number
                                ? Number(number, definition.Decimals, isDecimalComma)
                                : ValueSigns.Of(cell.State),
                            Text(ValueSigns.MeaningOf(cell.State)),
                            Text(string.Join(", ", (cell.AllFlags ?? []).Select(FlagSigns.MeaningOf))),
                            Text(table.Release.Name),
                            notes,
                        ]
                    )
                    .Append("\r\n");
            }
        }

        byte[] content = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
        return new RenderedAnswer
        {
            Content = content,
            ContentType = "text/csv; charset=utf-8",
            FileName = table.FileName("csv"),
        };
    }

    private static string Number(double number, int decimals, bool isDecimalComma)
    {
        var text = number.ToString($"F{decimals}", CultureInfo.InvariantCulture);
        return isDecimalComma ? text.Replace('.', ',') : text;
    }

    /// <summary>Quoted where needed; a first character that a spreadsheet would read as a formula is disarmed.</summary>
    private static string Text(string text)
    {
        var harmless = text.Length > 0 && text[0] is ('=' or '+' or '-' or '@' or '\t' or '\0') ? "'" + text : text;
        return harmless.AsSpan().ContainsAny(";\"\r\n")
            ? '"' + harmless.Replace("\"", "\"\"", StringComparison.Ordinal) + '"'
            : harmless;
    }
}
