using System.Globalization;
using Sozialplanung.Areas.Addresses;
using Sozialplanung.Facts;
using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Clearing;
using Sozialplanung.Ingestion.Findings;
using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.ReadTable;
using Sozialplanung.Ingestion.Tables;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.CountRegister;

/// <summary>
/// Reads a register of persons as a stream: each row is assigned to an area, counted, and gone. Findings name line and column and
/// never what stands there.
/// </summary>
internal sealed class RegisterReading
{
    private readonly RegisterProfile _register;
    private readonly TableRows _rows;
    private readonly RegisterColumns _columns;
    private readonly TableHeader _header;
    private readonly FindingList _findings;
    private readonly AddressAssignment _addresses;
    private readonly CategoryReader _sexes;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _german;
    private readonly RegisterDays _days;
    private readonly DateOnly _reference;
    private readonly RegisterCounts _counts;
    private readonly string _period;
    private readonly string? _footer;
    private readonly RowWidth _width;
    private readonly TableLook _look;
    private readonly long[] _matches = new long[4];
    private (long Line, int Count) _last;

    public RegisterReading(
        DatasetDefinition definition,
        TableRows rows,
        AddressAssignment addresses,
        AreaDirectory areas,
        FindingList findings,
        string fileName,
        string? given
    )
    {
        _register = definition.Profile.Register!;
        _rows = rows;
        _addresses = addresses;
        _findings = findings;
        _footer = definition.Profile.Footer;
        _header = HeaderFinder.Find(rows, definition.Profile, RegisterColumns.Named(_register));
        _columns = RegisterColumns.Of(_header, _register);
        _width = new RowWidth(_header, _columns.NeededWidth, false);
        _look = new TableLook(rows, _columns.Used, _header);
        _period = FilePeriod.Find(definition.Profile, new PeriodReader(definition.Profile.Period), _header, [fileName], given)!;
        _reference = ReferenceDate(_register, _period);
        _sexes = UsualSexes.Reader(definition.Profile);
        _german = _register.German.ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _days = new RegisterDays(_register.DateFormat);
        _counts = new RegisterCounts(definition, areas, AgeGroups.Read(_register.AgeGroups));
    }

    public long Rows { get; private set; }

    public long Counted { get; private set; }

    public long Faulty { get; private set; }

    public long Unassigned { get; private set; }

    public long Skipped { get; private set; }

    public MatchClasses MatchClasses =>
        new(
            _matches[(int)MatchClass.Exact],
            _matches[(int)MatchClass.Interpolated],
            _matches[(int)MatchClass.Fuzzy],
            _matches[(int)MatchClass.None]
        );

    public IReadOnlyCollection<UnassignedAddress> UnassignedAddresses => _addresses.Unassigned;

    /// <summary>Reads up to so many rows; false when the file is at its end.</summary>
    public bool ReadSome(int limit)
    {
        for (var i = 0; i < limit; i++)
        {
            if (!_rows.Read())
            {
                CheckEnd();
                _look.Report(_findings);
                return false;
            }

            _last = (_rows.Line, _rows.Count);
            if (_footer is not null && _rows[0].StartsWith(_footer, StringComparison.Ordinal))
            {
                _rows.Finish();
                _look.Report(_findings);
                return false;
            }

            if (_rows.Count > 1 || !_rows.IsEmptyRow)
            {
                Rows++;
                _look.Note();
                ReadRow();
            }
        }

        return true;
    }

    /// <summary>The counts as observations.</summary>
    public ObservationBook Finish() => _counts.ToObservations(_period);

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

        if (!TryReadPerson(out var person))
        {
            return;
        }

        var municipality = _columns.Municipality < 0 ? _register.MunicipalityCode : _rows[_columns.Municipality];
        municipality = NumericKey.Plain(municipality, isNumber: false) ?? municipality;
        var address = _addresses.Assign(
            municipality,
            _rows[_columns.Street],
            Cell(_columns.HouseNumber),
            Cell(_columns.Addition)
        );
        if (address.IsOutside)
        {
            Skipped++;
            return;
        }

        _matches[(int)address.Class]++;
        if (!address.IsAssigned)
        {
            Unassigned++;
            _findings.Warning(
                "address-unassigned",
                UnassignedReason.Of(address.Reason),
                _rows.Line,
                _header.NameOf(_columns.Street)
            );
            return;
        }

        Counted++;
        _counts.Add(address.Area, person);
        if (_columns.Household >= 0)
        {
            _counts.AddToHousehold(municipality, _rows[_columns.Household].Trim(), address.Area, person.Age);
        }
    }

    private bool TryReadPerson(out RegisteredPerson person)
    {
        person = default;
        var age = 0;
        if (_columns.BirthDate >= 0)
        {
            if (
                !_days.TryRead(_rows[_columns.BirthDate], out var birth)
                || (age = RegisterDays.AgeOn(_reference, birth)) > AgeGroups.OldestAge
            )
            {
                return Fault(
                    "date-unreadable",
                    $"Das Geburtsdatum ist kein gültiger Tag (erwartet: {_register.DateFormat}).",
                    _columns.BirthDate
                );
            }

            if (age < 0 || birth > _reference)
            {
                return Fault(
                    "born-later",
                    $"Das Geburtsdatum liegt nach dem Stichtag {_reference.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture)}.",
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
            && moved <= _reference
            && moved > _reference.AddYears(-1);
        var isForeign = _columns.Nationality >= 0 && !_german.Contains(_rows[_columns.Nationality].Trim());
        person = new RegisteredPerson(age, sex, isForeign, isMovedIn);
        return true;
    }

    private bool Fault(string rule, string text, int column)
    {
        Faulty++;
        _findings.Error(rule, text, _rows.Line, column < 0 ? null : _header.NameOf(column));
        return false;
    }

    private ReadOnlySpan<char> Cell(int column) => column < 0 ? [] : _rows[column];

    private void CheckEnd()
    {
        if (_rows is CsvRows { HasLineEnd: false } && Rows > 0 && _width.IsShort(_last.Count))
        {
            throw new UnreadableFileException(
                $"Die Datei endet mitten in Zeile {_last.Line}. Sie ist vermutlich unvollständig übertragen.",
                _last.Line
            );
        }
    }

    private static DateOnly ReferenceDate(RegisterProfile register, string period) =>
        register.ReferenceDate is { } day
            ? DateOnly.ParseExact($"{period[..4]}-{day}", "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : Period.Parse(period).LastDay;
}
