using System.Globalization;
using Sozialplanung.Ingestion.Findings;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.Tables;

/// <summary>
/// What of a spreadsheet was read though nobody sees it, and what looks like one cell and is several: then the file does not say
/// what its author sees.
/// </summary>
internal sealed class TableLook(TableRows rows, IReadOnlyList<int> usedColumns, TableHeader header)
{
    private const int Named = 4;
    private readonly List<(long First, long Last)> _lines = [];
    private readonly List<(long First, long Last)> _hiddenLines = [];
    private long _hidden;

    /// <summary>Takes note of a row of data.</summary>
    public void Note()
    {
        Append(_lines, rows.Line);
        if (rows.IsHidden)
        {
            _hidden++;
            Append(_hiddenLines, rows.Line);
        }
    }

    /// <summary>At the end of the file.</summary>
    public void Report(FindingList findings)
    {
        if (_hidden > 0)
        {
            var lines = string.Join(
                ", ",
                _hiddenLines.Take(Named).Select(run => run.First == run.Last ? $"{run.First}" : $"{run.First}–{run.Last}")
            );
            findings.Warning(
                "row-hidden",
                string.Create(
                    CultureInfo.GetCultureInfo("de-DE"),
                    $"{_hidden:N0} ausgeblendete {(_hidden == 1 ? "Zeile wurde" : "Zeilen wurden")} mitgelesen ({lines}{(_hiddenLines.Count > Named ? " und weitere" : "")}). Sind sie nicht gemeint, löschen Sie sie bitte vor der Lieferung."
                ),
                _hiddenLines[0].First
            );
        }

        foreach (var column in usedColumns.Distinct().Where(column => column >= 0 && rows.IsHiddenColumn(column)))
        {
            findings.Warning(
                "column-hidden",
                $"Die Spalte „{header.NameOf(column)}“ ist ausgeblendet und wurde mitgelesen. Bitte prüfen Sie, ob sie gemeint ist.",
                null,
                header.NameOf(column)
            );
        }

        var unclear = rows.Merged.Where(IsUnclear).ToArray();
        foreach (var cells in unclear.Take(Named))
        {
            findings.Error(
                "cells-merged",
                $"Die Zellen {cells} sind verbunden: Für welche Zeilen oder Spalten ihr Inhalt gilt, sagt die Datei nicht. Bitte heben Sie die Verbindung auf und füllen jede Zelle.",
                cells.FirstLine,
                header.NameOf(usedColumns.First(column => cells.FirstColumn <= column && column <= cells.LastColumn))
            );
        }

        if (unclear.Length > Named)
        {
            findings.Error("cells-merged", $"Ebenso {unclear.Length - Named} weitere Verbindungen von Zellen.");
        }
    }

    /// <summary>Whether the cells touch data; one cell of a row that only runs over unused ones beside or below it does no harm.</summary>
    private bool IsUnclear(MergedCells cells)
    {
        int[] used = [.. usedColumns.Distinct().Where(column => cells.FirstColumn <= column && column <= cells.LastColumn)];
        var lines = LinesIn(cells);
        return used.Length > 0
            && lines > 0
            && !(lines == 1 && used is [var only] && only == cells.FirstColumn && IsData(cells.FirstLine));
    }

    private long LinesIn(MergedCells cells) =>
        _lines.Sum(run => Math.Max(0, Math.Min(run.Last, cells.LastLine) - Math.Max(run.First, cells.FirstLine) + 1));

    private bool IsData(long line) => _lines.Exists(run => run.First <= line && line <= run.Last);

    private static void Append(List<(long First, long Last)> runs, long line)
    {
        if (runs is [.., var last] && last.Last == line - 1)
        {
            runs[^1] = (last.First, line);
        }
        else
        {
            runs.Add((line, line));
        }
    }
}
