using Sozialplanung.Facts;
using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Findings;
using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Tables;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.ReadTable;

/// <summary>Reads a table from its header to its end, row by row.</summary>
internal sealed class TableReading
{
    private readonly ImportProfile _profile;
    private readonly TableRows _whole;
    private readonly TableRows _rows;
    private readonly WithoutFootnotes? _footnotes;
    private readonly TablePlan _plan;
    private readonly RowReading _reading;
    private readonly BlockRows _blocks;
    private readonly PeriodReader _periods;
    private readonly FindingList _findings;
    private readonly TableLook _look;
    private readonly SheetTables? _others;
    private (long Line, int Count) _last;

    public TableReading(
        DatasetDefinition definition,
        TableRows rows,
        AreaDirectory areas,
        FindingList findings,
        string fileName,
        string? givenPeriod,
        ObservationBook? book = null
    )
        : this(definition, rows, new AreaReader(definition, areas), findings, fileName, givenPeriod, book) { }

    public TableReading(
        DatasetDefinition definition,
        TableRows rows,
        AreaReader areas,
        FindingList findings,
        string fileName,
        string? givenPeriod,
        ObservationBook? book = null
    )
    {
        Book = book ?? new ObservationBook();
        _profile = definition.Profile;
        _whole = rows;
        _footnotes = _profile.FootnoteMarks == Leftover.Skip ? new WithoutFootnotes(rows) { Entry = rows.Entry } : null;
        _rows = rows = _footnotes ?? rows;
        Areas = areas;
        var measures = new MeasureReader(definition);
        _periods = new PeriodReader(_profile.Period);
        _plan = new TablePlanBuilder(definition, measures, _periods, Book.Periods, Areas).Build(rows, fileName, givenPeriod);
        _findings = findings;
        _look = new TableLook(rows, [.. _plan.KeyColumns, .. _plan.Cells.Select(cell => cell.Column)], _plan.Header);
        _others = _profile.Table is null ? SheetTables.Below(_plan.Header, rows.Line) : null;
        _blocks = new BlockRows(_profile, rows, _periods, Book.Periods);
        _reading = new RowReading(definition, rows, _plan, Book, findings)
        {
            Areas = Areas,
            Measures = measures,
            Blocks = _blocks,
            Periods = new RowPeriods(rows, _plan, _periods, Book.Periods, _blocks),
        };
    }

    public ObservationBook Book { get; }

    /// <summary>Whether all of the file is about one period, which stands in the book already.</summary>
    public bool IsOfOnePeriod => _plan.Period is not null && Book.Periods.Number(_plan.Period) >= 0;

    public TableCounts Counts { get; } = new();

    public AreaReader Areas { get; }

    /// <summary>The days, months and quarters of the file that count for longer periods.</summary>
    public IReadOnlyDictionary<string, SortedSet<Period>> Collapsed => _periods.Collapsed;

    /// <summary>What the profile leaves out: labels of columns, and texts of rows with how often they came.</summary>
    public SkippedParts Skipped => _reading.Skipped;

    /// <summary>Reads up to so many rows; false when the file is at its end.</summary>
    public bool ReadSome(int limit)
    {
        for (var i = 0; i < limit; i++)
        {
            if (!_rows.Read())
            {
                CheckEnd();
                Report();
                return false;
            }

            _last = (_rows.Line, _rows.Count);
            if (_profile.Footer is { } footer && _rows[0].TrimStart().StartsWith(footer, StringComparison.Ordinal))
            {
                _rows.Finish();
                Report();
                return false;
            }

            if (_rows.IsEmptyRow)
            {
                continue;
            }

            _others?.Add(_rows);
            if (!_blocks.TryTake())
            {
                Count(_reading.Read());
            }
        }

        return true;
    }

    private void Report()
    {
        _look.Report(_findings);
        (_whole as RowsOfTable)?.Report(_findings);
        if (_others?.End() is { Count: > 1 } tables)
        {
            _findings.Warning(
                "several-tables",
                $"In Zeile {tables[1].FirstLine} beginnt vermutlich eine andere Tabelle{(tables[1].Title is { } title ? $" („{title}“)" : "")}. Ihre Zeilen wurden gelesen, als gehörten sie zur ersten. Bitte legen Sie im Importprofil fest, welche Tabelle gemeint ist (table).",
                tables[1].FirstLine
            );
        }

        _footnotes?.Report(_findings);
    }

    private void Count(RowOutcome outcome)
    {
        Counts.Rows++;
        if (outcome != RowOutcome.Skipped)
        {
            _look.Note();
        }

        Counts.Accepted += outcome == RowOutcome.Accepted ? 1 : 0;
        Counts.Rejected += outcome == RowOutcome.Rejected ? 1 : 0;
        Counts.Skipped += outcome == RowOutcome.Skipped ? 1 : 0;
    }

    private void CheckEnd()
    {
        if (_profile.Footer is { } footer)
        {
            throw new UnreadableFileException(
                $"Die Datei endet nach Zeile {_last.Line} ohne die Schlusszeile „{footer}“. Sie ist vermutlich unvollständig übertragen.",
                _last.Line
            );
        }

        if (
            ((_whole as RowsOfTable)?.Whole ?? _whole) is CsvRows { HasLineEnd: false }
            && Counts.Rows > 0
            && _plan.Width.IsShort(_last.Count)
        )
        {
            throw new UnreadableFileException(
                $"Die Datei endet mitten in Zeile {_last.Line}. Sie ist vermutlich unvollständig übertragen.",
                _last.Line
            );
        }
    }
}
