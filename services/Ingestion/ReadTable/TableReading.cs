using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.CheckDelivery;
using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Tables;
using Sozialplanung.Statistics;

namespace Sozialplanung.Ingestion.ReadTable;

/// <summary>Turns the rows of a table into observations, row by row; what cannot be used becomes a finding with its line.</summary>
internal sealed class TableReading
{
    private readonly DatasetDefinition _definition;
    private readonly ImportProfile _profile;
    private readonly TableRows _rows;
    private readonly TablePlan _plan;
    private readonly MeasureReader _measures;
    private readonly ValueReader _values;
    private readonly PeriodReader _periods;
    private readonly AreaReader _areas;
    private readonly FindingList _findings;
    private readonly List<(string Attribute, string Category)> _rowParts = [];
    private readonly List<string> _measureTexts = [];
    private int _blockPeriod = -1;
    private (string Attribute, string Category)? _blockPart;
    private readonly int[] _cellBreakdowns;
    private bool _hasFooter;
    private (long Line, int Count) _last;

    public TableReading(
        DatasetDefinition definition, TableRows rows, AreaDirectory areas, FindingList findings, string fileName, string? givenPeriod)
    {
        _definition = definition;
        _profile = definition.Profile;
        _rows = rows;
        _findings = findings;
        _measures = new MeasureReader(definition);
        _values = new ValueReader(_profile);
        _periods = new PeriodReader(_profile.Period);
        _areas = new AreaReader(definition, areas);
        _plan = new TablePlanBuilder(definition, _measures, Book.Periods).Build(rows, fileName, givenPeriod);
        _cellBreakdowns = [.. _plan.Cells.Select(cell => Book.Breakdowns.Number(BreakdownText.Of(cell.Breakdown)))];
    }

    public ObservationBook Book { get; } = new();

    public TableCounts Counts { get; } = new();

    public AreaReader Areas => _areas;

    /// <summary>Reads up to so many rows; false when the file is at its end.</summary>
    public bool ReadSome(int limit)
    {
        for (var i = 0; i < limit; i++)
        {
            if (!_rows.Read())
            {
                CheckEnd();
                return false;
            }

            _last = (_rows.Line, _rows.Count);
            if (_profile.Footer is { } footer && _rows[0].TrimStart().StartsWith(footer, StringComparison.Ordinal))
            {
                _hasFooter = true;
                return false;
            }

            if (!_rows.IsEmptyRow && !IsBlockRow())
            {
                Counts.Rows++;
                Count(ReadRow());
            }
        }

        return true;
    }

    private enum RowOutcome
    {
        Accepted,
        Rejected,
        Skipped,
    }

    private void Count(RowOutcome outcome)
    {
        Counts.Accepted += outcome == RowOutcome.Accepted ? 1 : 0;
        Counts.Rejected += outcome == RowOutcome.Rejected ? 1 : 0;
        Counts.Skipped += outcome == RowOutcome.Skipped ? 1 : 0;
    }

    private RowOutcome ReadRow()
    {
        if (_rows.Count < _plan.NeededWidth && !IsXlsx)
        {
            return Reject("short-row", $"Die Zeile hat nur {_rows.Count} Spalten; gebraucht werden {_plan.NeededWidth}.", null);
        }

        foreach (var (column, texts) in _plan.Keep)
        {
            if (!texts.GetAlternateLookup<ReadOnlySpan<char>>().Contains(_rows[column].Trim()))
            {
                return RowOutcome.Skipped;
            }
        }

        var area = _areas.Read(_plan.AreaColumn < 0 ? _profile.Area.Value : _rows[_plan.AreaColumn], _findings, _rows.Line, NameOf(_plan.AreaColumn));
        if (area < 0)
        {
            return area == AreaReader.Skipped ? RowOutcome.Skipped : RowOutcome.Rejected;
        }

        var period = ReadPeriod();
        if (period == -2)
        {
            return Reject("period-unreadable", $"„{Shortened(_rows[_plan.PeriodColumn])}“ ist kein Zeitraum, wie er vereinbart ist.", _plan.PeriodColumn);
        }

        return ReadBreakdown() ?? ReadCells(area, period);
    }

    private bool IsXlsx => _profile.Format == FileFormat.Xlsx;

    /// <summary>The period of the row: -1 where the column or block says it, -2 where it cannot be read.</summary>
    private int ReadPeriod()
    {
        if (_plan.Period is { } all)
        {
            return Book.Periods.Number(all);
        }

        if (_plan.PeriodColumn < 0)
        {
            return _blockPeriod;
        }

        var key = _plan.MonthColumn >= 0
            ? _periods.Read(_rows[_plan.PeriodColumn], _rows[_plan.MonthColumn])
            : _periods.Read(_rows[_plan.PeriodColumn]);
        return key is null ? -2 : Book.Periods.Number(key);
    }

    /// <summary>Collects what the row says about its breakdown; an outcome where the row ends here.</summary>
    private RowOutcome? ReadBreakdown()
    {
        _rowParts.Clear();
        if (_blockPart is { } block)
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
                    ? RowOutcome.Skipped
                    : Reject("unknown-category", $"Die Ausprägung „{Shortened(_rows[column])}“ ist nicht vereinbart.", column);
            }
        }

        return null;
    }

    private RowOutcome ReadCells(int area, int period)
    {
        var excluded = IsExcluded();
        var isRejected = false;
        var named = NamedByRow();
        if (named is { Number: MeasureReader.Unknown })
        {
            return _profile.OtherMeasures == Leftover.Skip
                ? RowOutcome.Skipped
                : Reject("unknown-measure", $"Das Merkmal „{Shortened(string.Join(" | ", _measureTexts))}“ ist nicht vereinbart.", _plan.MeasureColumns[0]);
        }

        for (var i = 0; i < _plan.Cells.Count; i++)
        {
            var cell = _plan.Cells[i];
            var value = excluded && _plan.ExclusionColumns.Contains(cell.Column)
                ? ReadValue.Of(Value.Missing(Enum.Parse<ValueState>(_profile.ExcludedRows!.State)))
                : _values.Read(_rows[cell.Column], _rows.IsNumber(cell.Column));
            isRejected |= !Note(i, named, area, cell.Period >= 0 ? cell.Period : period, value);
        }

        return isRejected ? RowOutcome.Rejected : RowOutcome.Accepted;
    }

    private NamedMeasure? NamedByRow()
    {
        if (_plan.MeasureColumns.Count == 0)
        {
            return null;
        }

        _measureTexts.Clear();
        foreach (var column in _plan.MeasureColumns)
        {
            _measureTexts.Add(TableLabel.Clean(_rows[column]));
        }

        return _measures.Read(string.Join('|', _measureTexts));
    }

    /// <summary>Writes a value into the book; false, with a finding, where it cannot be used.</summary>
    private bool Note(int index, NamedMeasure? named, int area, int period, ReadValue read)
    {
        var cell = _plan.Cells[index];
        if (read.Outcome == ReadOutcome.Skipped)
        {
            return true;
        }

        if (read.Outcome == ReadOutcome.NotANumber)
        {
            Reject("not-a-number", NotANumber(_rows[cell.Column]), cell.Column);
            return false;
        }

        if (period < 0)
        {
            Reject("period-missing", "Für die Zeile ist kein Zeitraum angegeben.", null);
            return false;
        }

        var measure = named?.Number ?? cell.Measure;
        if (ValueRules.Violation(_definition.Measures[measure], read.Value) is { } violation)
        {
            Reject(violation.Rule, violation.Text, cell.Column);
            return false;
        }

        var breakdown = named is null && _rowParts.Count == 0
            ? _cellBreakdowns[index]
            : Book.Breakdowns.Number(BreakdownText.Of(_rowParts.Concat(cell.Breakdown).Concat(named?.Breakdown ?? [])));
        return AddOrCombine(new ObservationKey(measure, area, period, breakdown), new ObservedCell(read.Value, read.Flags | QualityOf(), _rows.Line), cell.Column);
    }

    private bool AddOrCombine(ObservationKey key, ObservedCell cell, int column)
    {
        if (Book.TryAdd(key, cell, out var first))
        {
            return true;
        }

        if (_profile.Duplicates == Combination.Sum)
        {
            Book.Replace(key, cell with { Value = SumOf(first.Value, cell.Value), Flags = first.Flags | cell.Flags });
            return true;
        }

        var measure = _definition.Measures[key.Measure].Code;
        Reject("duplicate-key", $"Dieser Schlüssel kommt zweimal vor: „{measure}“ für dasselbe Gebiet und denselben Zeitraum steht schon in Zeile {first.Line}.", column);
        return false;
    }

    // A sum with an unknown part is unknown: missing is never zero.
    private static Value SumOf(Value left, Value right) => !left.HasNumber ? left : !right.HasNumber ? right : Value.FromCalculation(left.Number + right.Number);

    private ValueFlags QualityOf() => _plan.QualityColumn < 0 ? ValueFlags.None : QualitySigns.Read(_rows[_plan.QualityColumn], _profile.QualityFlags);

    private bool IsExcluded()
    {
        if (_profile.ExcludedRows is not { } excluded)
        {
            return false;
        }

        foreach (var column in _plan.ExclusionColumns)
        {
            var value = _values.Read(_rows[column], _rows.IsNumber(column));
            if (value.Value.NumberOrNull != excluded.Equal)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsBlockRow()
    {
        if (_profile.BlockRows is not { } block || _rows[0].IsWhiteSpace())
        {
            return false;
        }

        for (var i = 1; i < _rows.Count; i++)
        {
            if (!_rows[i].IsWhiteSpace())
            {
                return false;
            }
        }

        if (block.Is == HeaderMeaning.Period)
        {
            _blockPeriod = _periods.Read(_rows[0]) is { } key ? Book.Periods.Number(key) : -1;
        }
        else if (block.Attribute is { } attribute)
        {
            _blockPart = (attribute, new CategoryReader(attribute, _profile).Read(_rows[0]) ?? "");
        }

        return true;
    }

    private void CheckEnd()
    {
        if (_profile.Footer is { } footer && !_hasFooter)
        {
            throw new UnreadableFileException(
                $"Die Datei endet nach Zeile {_last.Line} ohne die Schlusszeile „{footer}“. Sie ist vermutlich unvollständig übertragen.", _last.Line);
        }

        if (_rows is CsvRows { HasLineEnd: false } && Counts.Rows > 0 && _last.Count < _plan.NeededWidth)
        {
            throw new UnreadableFileException($"Die Datei endet mitten in Zeile {_last.Line}. Sie ist vermutlich unvollständig übertragen.", _last.Line);
        }
    }

    private RowOutcome Reject(string rule, string text, int? column)
    {
        _findings.Error(rule, text, _rows.Line, column is { } index and >= 0 ? NameOf(index) : null);
        return RowOutcome.Rejected;
    }

    private string NotANumber(ReadOnlySpan<char> text) => text.Contains('.') && _profile is { DecimalSign: ",", Thousands: null }
        ? $"„{Shortened(text)}“ ist mehrdeutig: Der Punkt kann Tausender trennen oder Komma sein. Bitte im Importprofil festlegen."
        : $"„{Shortened(text)}“ ist keine Zahl, wie sie vereinbart ist.";

    private string NameOf(int column) => column < 0 ? "" : _plan.Header.NameOf(column);

    private static string Shortened(ReadOnlySpan<char> text) => text.Length <= 60 ? text.ToString() : $"{text[..60]}…";
}
