using System.Globalization;
using Sozialplanung.Ingestion.Clearing;
using Sozialplanung.Ingestion.ReadTable;
using Sozialplanung.Ingestion.Tables;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.CountRegister;

/// <summary>
/// Reads rows of a register into a part: each is assigned to an area, and gone. Findings name line and column and never what
/// stands there. One for each thread; it remembers addresses from part to part.
/// </summary>
internal sealed class RegisterRows
{
    private readonly RegisterPlan _plan;
    private readonly RegisterColumns _columns;
    private readonly AddressAssignment _addresses;
    private readonly CategoryReader _sexes;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _german;
    private readonly RegisterDays _days;
    private readonly DateOnly _yearBefore;
    private TableRows _rows = null!;
    private RowWidth _width = null!;
    private TableLook? _look;
    private RegisterPart _part = null!;
    private bool _hasRows;
    private (long Line, int Count) _lastRow;

    public RegisterRows(RegisterPlan plan, AddressAssignment addresses)
    {
        _plan = plan;
        _columns = plan.Columns;
        _addresses = addresses;
        _sexes = UsualSexes.Reader(plan.Definition.Profile);
        _german = plan.Register.German.ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _days = new RegisterDays(plan.Register.DateFormat);
        _yearBefore = plan.ReferenceDate.AddYears(-1);
    }

    /// <summary>Takes the rows of a file, or of a section of it, behind its header.</summary>
    /// <param name="rows">What is read from now on.</param>
    /// <param name="look">Takes note of each row of a spreadsheet; null where there is nothing to see.</param>
    /// <param name="isFirst">Whether no rows of the file lie before them.</param>
    public void Begin(TableRows rows, TableLook? look, bool isFirst)
    {
        (_rows, _look, _hasRows) = (rows, look, !isFirst);
        _width = new RowWidth(_plan.Header, _columns.NeededWidth, false);
        _lastRow = default;
    }

    /// <summary>Reads up to so many rows; the part is the last one where there are no more of them.</summary>
    public void Read(RegisterPart part, int limit)
    {
        _part = part;
        for (var i = 0; i < limit; i++)
        {
            if (!_rows.Read())
            {
                CheckEnd();
                part.IsLast = true;
                return;
            }

            _lastRow = (_rows.Line, _rows.Count);
            if (_plan.Footer is { } footer && _rows[0].StartsWith(footer, StringComparison.Ordinal))
            {
                _rows.Finish();
                part.IsLast = true;
                return;
            }

            if (_rows.Count > 1 || !_rows.IsEmptyRow)
            {
                _hasRows = true;
                part.Rows++;
                _look?.Note();
                ReadRow();
            }
        }
    }

    private void ReadRow()
    {
        if (_width.Fault(_rows) is { } fault)
        {
            Fault("row-width", fault, -1);
            return;
        }

        if (_columns.DoubtIn(_rows) is { } doubt)
        {
            Fault("cell-doubtful", doubt, -1);
            return;
        }

        if (TryReadPerson(out var person))
        {
            Assign(person);
        }
    }

    private void Assign(RegisteredPerson person)
    {
        var municipality = _columns.Municipality < 0 ? _plan.Register.MunicipalityCode : _rows[_columns.Municipality];
        municipality = NumericKey.Plain(municipality, isNumber: false) ?? municipality;
        var street = _rows[_columns.Street];
        var number = Cell(_columns.HouseNumber);
        var addition = Cell(_columns.Addition);
        var address = _addresses.Assign(municipality, street, number, addition);
        if (address.IsOutside)
        {
            _part.Skipped++;
            return;
        }

        _part.Matches[(int)address.Class]++;
        if (!address.IsAssigned)
        {
            _part.Unassigned.Note(_addresses, municipality, street, number, addition, address.Reason);
            _part.Findings.Warning(
                "address-unassigned",
                UnassignedReason.Of(address.Reason),
                _rows.Line,
                _plan.Header.NameOf(_columns.Street)
            );
            return;
        }

        _part.Persons.Add(new CountedPerson(address.Area, person, HouseholdOf(municipality)));
    }

    private ulong? HouseholdOf(ReadOnlySpan<char> municipality) =>
        Cell(_columns.Household).Trim() is { IsEmpty: false } number ? HouseholdBook.KeyOf(municipality, number) : null;

    private bool TryReadPerson(out RegisteredPerson person)
    {
        person = default;
        var age = 0;
        if (_columns.BirthDate >= 0)
        {
            if (
                !_days.TryRead(_rows[_columns.BirthDate], out var birth)
                || (age = RegisterDays.AgeOn(_plan.ReferenceDate, birth)) > AgeGroups.OldestAge
            )
            {
                return Fault(
                    "date-unreadable",
                    $"Das Geburtsdatum ist kein gültiger Tag (erwartet: {_plan.Register.DateFormat}).",
                    _columns.BirthDate
                );
            }

            if (age < 0 || birth > _plan.ReferenceDate)
            {
                return Fault(
                    "born-later",
                    $"Das Geburtsdatum liegt nach dem Stichtag {_plan.ReferenceDate.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture)}.",
                    _columns.BirthDate
                );
            }
        }

        var sex = _columns.Sex < 0 ? "" : _sexes.Read(_rows[_columns.Sex].Trim());
        if (sex is null || (sex.Length == 0 && _columns.Sex >= 0))
        {
            return Fault("sex-unreadable", "Die Angabe des Geschlechts ist nicht vereinbart.", _columns.Sex);
        }

        var isMovedIn =
            _columns.MovedIn >= 0
            && _days.TryRead(_rows[_columns.MovedIn], out var moved)
            && moved <= _plan.ReferenceDate
            && moved > _yearBefore;
        var isForeign = _columns.Nationality >= 0 && !_german.Contains(_rows[_columns.Nationality].Trim());
        person = new RegisteredPerson(age, sex, isForeign, isMovedIn);
        return true;
    }

    private bool Fault(string rule, string text, int column)
    {
        _part.Faulty++;
        _part.Findings.Error(rule, text, _rows.Line, column < 0 ? null : _plan.Header.NameOf(column));
        return false;
    }

    private ReadOnlySpan<char> Cell(int column) => column < 0 ? [] : _rows[column];

    private void CheckEnd()
    {
        if (_rows is CsvRows { HasLineEnd: false } && _hasRows && _width.IsShort(_lastRow.Count))
        {
            throw new UnreadableFileException(
                $"Die Datei endet mitten in Zeile {_lastRow.Line}. Sie ist vermutlich unvollständig übertragen.",
                _lastRow.Line
            );
        }
    }
}
