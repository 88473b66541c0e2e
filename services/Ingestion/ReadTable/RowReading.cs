using Sozialplanung.Facts;
using Sozialplanung.Ingestion.Findings;
using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Tables;
using Sozialplanung.Statistics;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.ReadTable;

/// <summary>Turns one row of a table into observations: which area, which period, which breakdown, which values.</summary>
internal sealed class RowReading
{
    private readonly DatasetDefinition _definition;
    private readonly ImportProfile _profile;
    private readonly TableRows _rows;
    private readonly TablePlan _plan;
    private readonly ObservationBook _book;
    private readonly FindingList _findings;
    private readonly RowFaults _faults;
    private readonly CellValues _values;
    private readonly AbsentAreas _absent;
    private readonly ContributorReader _contributors;
    private readonly RowEntries _entries;
    private readonly int[] _cellBreakdowns;
    private readonly RowBreakdowns _breakdowns;
    private readonly List<(string Attribute, string Category)> _rowParts = [];

    public RowReading(DatasetDefinition definition, TableRows rows, TablePlan plan, ObservationBook book, FindingList findings)
    {
        _definition = definition;
        _profile = definition.Profile;
        _rows = rows;
        _plan = plan;
        _book = book;
        _findings = findings;
        _faults = new RowFaults(rows, plan, definition, findings);
        _values = new CellValues(rows, plan, _profile);
        _absent = new AbsentAreas(rows, plan, _profile.AbsentSign);
        _contributors = new ContributorReader(rows, plan, book.Contributors, _faults);
        _entries = new RowEntries(definition, book, _faults);
        _breakdowns = new RowBreakdowns(book.Breakdowns);
        Skipped = new SkippedParts(plan.SkippedColumns);
        _cellBreakdowns = [.. plan.Cells.Select(cell => book.Breakdowns.Number(Breakdown.Of(cell.Breakdown)))];
    }

    public SkippedParts Skipped { get; }

    public required AreaReader Areas { get; init; }

    public required MeasureReader Measures { get; init; }

    public required BlockRows Blocks { get; init; }

    public required RowPeriods Periods { get; init; }

    public RowOutcome Read()
    {
        if (_plan.Width.Fault(_rows) is { } fault)
        {
            return _faults.Reject("row-width", fault);
        }

        if (!_plan.Keeps(_rows))
        {
            return RowOutcome.Skipped;
        }

        if (_plan.Header.IsRepeatedIn(_rows))
        {
            return _profile.RepeatedHeaders == Leftover.Skip || _profile.Area.Unknown == Leftover.Skip
                ? RowOutcome.Skipped
                : _faults.Reject(
                    "header-repeated",
                    "Die Kopfzeile steht hier noch einmal. Bitte löschen Sie die Zeile, oder lassen Sie solche Zeilen im Importprofil übergehen (repeatedHeaders: skip)."
                );
        }

        if (_plan.AreaColumn >= 0 && _faults.RejectDoubtful([_plan.AreaColumn]) is { } noArea)
        {
            return noArea;
        }

        var area = ReadArea();
        if (area < 0 && !_plan.HasAreasInHeader)
        {
            return area == AreaReader.Skipped ? RowOutcome.Skipped : RowOutcome.Rejected;
        }

        if (_faults.RejectDoubtful(_plan.KeyColumns) is { } noKey)
        {
            return noKey;
        }

        var period = Periods.OfRow();
        return period == RowPeriods.LeftOut ? Skip(_rows[_plan.PeriodColumn])
            : period == RowPeriods.Unreadable
                ? _faults.RejectPeriod(
                    _plan.MonthColumn >= 0 && PeriodReader.NamesYear(_rows[_plan.PeriodColumn])
                        ? _plan.MonthColumn
                        : _plan.PeriodColumn
                )
            : _contributors.Read() ?? ReadBreakdown() ?? ReadCells(area, period);
    }

    /// <summary>The area of the row; none where the columns say it.</summary>
    private int ReadArea() =>
        _plan.HasAreasInHeader
            ? -1
            : Areas.Read(
                _plan.AreaColumn < 0 ? _plan.Area : _rows[_plan.AreaColumn],
                _plan.AreaColumn >= 0 && _rows.IsNumber(_plan.AreaColumn),
                _findings,
                _rows.Line,
                _faults.NameOf(_plan.AreaColumn)
            );

    private RowOutcome Skip(ReadOnlySpan<char> text)
    {
        Skipped.Note(text);
        return RowOutcome.Skipped;
    }

    /// <summary>Collects what the row says about its breakdown; an outcome where the row ends here.</summary>
    private RowOutcome? ReadBreakdown()
    {
        _rowParts.Clear();
        if (Blocks.Part is { } block)
        {
            _rowParts.Add(block);
        }

        foreach (var (column, categories) in _plan.Breakdowns)
        {
            if (categories.Read(_rows[column]) is { } category)
            {
                _rowParts.Add((categories.Attribute, category));
            }
            else
            {
                return _profile.OtherCategories == Leftover.Skip
                    ? Skip(_rows[column])
                    : _faults.Reject(
                        "unknown-category",
                        CategoryReader.FaultOf(_rows[column])
                            ?? $"Die Ausprägung {RowFaults.Quote(_rows[column])} ist nicht vereinbart.",
                        column
                    );
            }
        }

        return null;
    }

    private RowOutcome ReadCells(int area, int period)
    {
        var named = NamedByRow();
        if (named is { Number: MeasureReader.Unknown })
        {
            return _profile.OtherMeasures == Leftover.Skip
                ? Skip(_rows[_plan.MeasureColumns[0]])
                : _faults.Reject(
                    "unknown-measure",
                    $"Die Messgröße {RowFaults.Quote(_rows[_plan.MeasureColumns[0]])} ist nicht vereinbart.",
                    _plan.MeasureColumns[0]
                );
        }

        var isExcluded = _values.IsExcludedRow();
        _absent.Look();
        var outcome = RowOutcome.Accepted;
        for (var index = 0; index < _plan.Cells.Count; index++)
        {
            var cell = _plan.Cells[index];
            var measure = named?.Number ?? cell.Measure;
            var value = _absent.Is(index)
                ? ReadValue.Of(Value.NotMeaningful)
                : _values.Read(cell.Column, _definition.Measures[measure], isExcluded);
            if (Note(index, named, cell.Area >= 0 ? cell.Area : area, Periods.Of(cell, period), value) == RowOutcome.Rejected)
            {
                outcome = RowOutcome.Rejected;
            }
        }

        return outcome;
    }

    private NamedMeasure? NamedByRow() =>
        _plan.MeasureColumns.Count switch
        {
            0 => null,
            1 => Measures.Read(_rows[_plan.MeasureColumns[0]].ToString()),
            _ => Measures.Read(string.Join('|', _plan.MeasureColumns.Select(column => TableLabel.Clean(_rows[column])))),
        };

    /// <summary>Writes a value into the book.</summary>
    private RowOutcome Note(int index, NamedMeasure? named, int area, int period, ReadValue read)
    {
        var cell = _plan.Cells[index];
        if (read.Outcome != ReadOutcome.Value)
        {
            return read.Outcome == ReadOutcome.Skipped
                ? RowOutcome.Skipped
                : _faults.RejectCell(cell.Column, named?.Number ?? cell.Measure);
        }

        if (period < 0)
        {
            return _faults.Reject("period-missing", "Für die Zeile ist kein Zeitraum angegeben.");
        }

        var measure = named?.Number ?? cell.Measure;
        if (Areas.TakesAny)
        {
            _book.TryAdd(new ObservationKey(measure, area, period, 0), default, out _);
            return RowOutcome.Accepted;
        }

        if (ValueRules.Violation(_definition.Measures[measure], read.Value) is { } violation)
        {
            return _faults.Reject(violation.Rule, violation.Text, cell.Column);
        }

        var breakdown =
            named is null && _rowParts.Count == 0
                ? _cellBreakdowns[index]
                : _breakdowns.Number(_rowParts, cell.Breakdown, named?.Breakdown ?? []);
        var flags =
            read.Flags
            | (_plan.QualityColumn < 0 ? ValueFlags.None : QualitySigns.Read(_rows[_plan.QualityColumn], _profile.QualityFlags));
        return _entries.Add(
            new ObservationKey(measure, area, period, breakdown),
            new ObservedCell(read.Value, flags, _rows.Line),
            _contributors.Current,
            cell.Column
        );
    }
}
