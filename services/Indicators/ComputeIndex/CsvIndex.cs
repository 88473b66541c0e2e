using System.Globalization;
using System.Text;
using Sozialplanung.Facts;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.ServiceDefaults.Downloads;

namespace Sozialplanung.Indicators.ComputeIndex;

/// <summary>
/// An index as CSV: UTF-8 with BOM, semicolon, one line an area; names are disarmed as every text of a file is, and the sign stands where there is no number.
/// </summary>
internal static class CsvIndex
{
    public static RenderedAnswer Render(ComputedIndex index, bool isDecimalComma)
    {
        var text = new StringBuilder();
        List<string> header = ["Gebietsschlüssel", "Gebiet", "Zeitraum", "Ausgenommen", .. PartHeader("Status", index.Status)];
        if (index.Dynamics is { } dynamics)
        {
            header.AddRange(PartHeader("Dynamik", dynamics));
        }

        text.AppendJoin(';', header.Append("Hinweise").Select(CsvFile.Cell)).Append("\r\n");
        var notes = CsvFile.Cell(string.Join(" ", index.Notes.Concat(index.Words)));
        foreach (var area in index.Areas)
        {
            List<string> cells =
            [
                CsvFile.Cell(area.Code),
                CsvFile.Cell(area.Name),
                CsvFile.Cell(index.Period),
                CsvFile.Cell(area.Excluded ?? ""),
                .. PartCells(area.Status, index.Status, isDecimalComma),
            ];
            if (index.Dynamics is { } part)
            {
                cells.AddRange(PartCells(area.Dynamics!, part, isDecimalComma));
            }

            text.AppendJoin(';', cells.Append(notes)).Append("\r\n");
        }

        return new RenderedAnswer
        {
            Content = CsvFile.Bytes(text.ToString()),
            ContentType = CsvFile.ContentType,
            FileName = $"{index.Code ?? "index"}-{index.Period}{(index.NotPublic > 0 ? "-nicht-oeffentlich" : "")}.csv",
        };
    }

    private static IEnumerable<string> PartHeader(string name, ComputedPart part) =>
        [
            $"{name}: Klasse",
            $"{name}: Index",
            $"{name}: Rang",
            .. part.Indicators.SelectMany(indicator =>
                new[] { $"{indicator.Name} ({indicator.Unit})", $"{indicator.Name}: standardisiert" }
            ),
        ];

    private static IEnumerable<string> PartCells(IndexScore score, ComputedPart part, bool isDecimalComma) =>
        [
            CsvFile.Cell(score.Class is { } given ? part.Classes[given - 1].Name : ""),
            score.Score is { } number ? Number(number, 5, isDecimalComma) : ValueSigns.Of(ValueSigns.ReadName(score.State)),
            score.Rank is { } rank ? Number(rank, rank % 1 == 0 ? 0 : 1, isDecimalComma) : "",
            .. part.Indicators.SelectMany(
                (indicator, i) =>
                    new[]
                    {
                        score.Values[i] is { } value ? Number(value, indicator.Decimals, isDecimalComma) : ".",
                        score.Standardised[i] is { } z ? Number(z, 5, isDecimalComma) : "",
                    }
            ),
        ];

    private static string Number(double number, int decimals, bool isDecimalComma)
    {
        var text = number.ToString($"F{decimals}", CultureInfo.InvariantCulture);
        return isDecimalComma ? text.Replace('.', ',') : text;
    }
}
