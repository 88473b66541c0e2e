using System.Globalization;
using System.Text;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.ServiceDefaults.Downloads;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.Analyses;

/// <summary>An analysis as CSV: a line an area, numbers with a comma, a sign where there is none; what must travel stands beside.</summary>
internal static class AnalysisCsv
{
    public static RenderedAnswer Render(AnalysisAnswer answer)
    {
        string[] heads =
        [
            "Gebietsschlüssel",
            "Gebiet",
            "Liegt in",
            .. answer.Columns.Select(HeadOf),
            "Nicht öffentlich",
            "Zeitraum",
            "Freigabe",
            "Hinweise",
        ];
        var text = new StringBuilder().AppendJoin(';', heads.Select(CsvFile.Cell)).Append("\r\n");
        var notes = CsvFile.Cell(string.Join(" ", [.. answer.Notes, .. answer.Sentences, .. answer.Cautions]));
        foreach (var row in answer.Rows)
        {
            IEnumerable<string> cells =
            [
                CsvFile.Cell(row.Area),
                CsvFile.Cell(row.Name),
                CsvFile.Cell(row.Within),
                .. answer.Columns.Select((column, i) => CellOf(row.Cells[i], column)),
                row.IsNotPublic ? "ja" : "",
                CsvFile.Cell(answer.Period),
                CsvFile.Cell(answer.Release.Name),
                notes,
            ];
            text.AppendJoin(';', cells).Append("\r\n");
        }

        return new RenderedAnswer
        {
            Content = CsvFile.Bytes(text.ToString()),
            ContentType = CsvFile.ContentType,
            FileName =
                $"{answer.Indicator.Code}-{answer.Analysis}{(answer.Release.PublishedAt is null ? "-entwurf" : "")}{(answer.IsNotPublic ? "-nicht-oeffentlich" : "")}.csv",
        };
    }

    private static string HeadOf(AnalysisColumn column) =>
        column.Unit.Length == 0 ? column.Title : $"{column.Title} ({column.Unit})";

    private static string CellOf(AnalysisCell cell, AnalysisColumn column) =>
        cell.Number is { } number
            ? Rounding
                .Commercial(number, column.Decimals)
                .ToString($"F{column.Decimals}", CultureInfo.InvariantCulture)
                .Replace('.', ',')
            : CsvFile.Cell(cell.Text ?? cell.Sign ?? "");
}
