using System.Globalization;
using Sozialplanung.Areas.Addresses;
using Sozialplanung.ServiceDefaults.Imports;
using Sozialplanung.ServiceDefaults.Texts;

namespace Sozialplanung.Geography.ImportStreets;

/// <summary>Applies the profile to the lines: one entry for each range, or one for the whole street.</summary>
internal sealed class StreetDraftReader(StreetProfile profile, ImportFindings findings)
{
    private readonly StreetColumns _columns = profile.Columns;

    // A profile out of JSON has lost that letters are alike in both cases.
    private readonly Dictionary<string, HouseNumberSide> _sides = profile
        .Sides.DistinctBy(side => side.Key, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(side => side.Key, side => side.Value, StringComparer.OrdinalIgnoreCase);

    // Towns have few areas, streets few names: hundreds of thousands of lines share their texts.
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    public IEnumerable<StreetLine> Read(StreetRow row) =>
        Entries(row)
            .Select(entry => new StreetLine(row.Line, entry)
            {
                StreetKey = Optional(row, _columns.StreetKey),
                Postcode = Optional(row, _columns.Postcode),
            });

    private IEnumerable<StreetRegisterEntry> Entries(StreetRow row)
    {
        var municipality = profile.Municipality ?? Required(row, _columns.Municipality);
        var street = Required(row, _columns.Street);
        var area = Required(row, _columns.Area)?.PadLeft(profile.AreaPad, '0');
        if (
            municipality is null
            || street is null
            || area is null
            || !TryReadDay(row, _columns.ValidFrom, out var from)
            || !TryReadDay(row, _columns.ValidTo, out var to)
        )
        {
            return [];
        }

        foreach (var name in new[] { municipality, street, area })
        {
            if (PlainText.FaultOfName(name) is { } fault)
            {
                findings.Refuse(fault, row.Line);
            }
        }

        if (from > to)
        {
            findings.Refuse(
                $"Die Gültigkeit endet ({row[_columns.ValidTo]}), bevor sie beginnt ({row[_columns.ValidFrom]}).",
                row.Line,
                _columns.ValidTo
            );
        }

        var entry = new StreetRegisterEntry
        {
            Municipality = Shared(municipality),
            Street = Shared(street),
            AreaCode = Shared(area),
            ValidFrom = from,
            ValidTo = to,
        };
        var ranges =
            _columns.HasPairs ? Pairs(row)
            : _columns.Range is not null ? Texts(row)
            : [Single(row)];
        var given = ranges.OfType<Range>().ToList();
        return given.Count > 0 ? given.Select(range => entry with { Side = range.Side, From = range.From, To = range.To })
            : profile.EmptyRange == EmptyRange.WholeStreet ? [entry]
            : [];
    }

    private string Shared(string text)
    {
        if (_texts.TryGetValue(text, out var known))
        {
            return known;
        }

        _texts.Add(text, text);
        return text;
    }

    private string? Optional(StreetRow row, string? column)
    {
        var text = row[column];
        if (text.Length > 0 && PlainText.FaultOfName(text) is { } fault)
        {
            findings.Refuse(fault, row.Line, column);
        }

        return text.Length == 0 ? null : Shared(text);
    }

    private Range?[] Pairs(StreetRow row) =>
        [
            ReadRange(row, HouseNumberSide.Odd, (_columns.OddFrom, null), (_columns.OddTo, null)),
            ReadRange(row, HouseNumberSide.Even, (_columns.EvenFrom, null), (_columns.EvenTo, null)),
        ];

    private Range? Single(StreetRow row) =>
        SideOf(row) is { } side
            ? ReadRange(row, side, (_columns.From, _columns.FromAddition), (_columns.To, _columns.ToAddition))
            : null;

    private Range?[] Texts(StreetRow row)
    {
        var text = row[_columns.Range];
        if (SideOf(row) is not { } side || !IsGiven(text))
        {
            return [];
        }

        if (RangeText.Read(text) is not { } ranges)
        {
            findings.Refuse(
                $"„{text}“ ist kein Bereich von Hausnummern, zum Beispiel 1-15, 2-24 gerade oder ab 21.",
                row.Line,
                _columns.Range
            );
            return [];
        }

        return [.. ranges.Select(range => (Range?)new Range(range.Side ?? side, range.From, range.To))];
    }

    private HouseNumberSide? SideOf(StreetRow row)
    {
        if (_sides.TryGetValue(row[_columns.Side], out var side))
        {
            return side;
        }

        var known = string.Join(", ", _sides.Keys.Where(key => key.Length > 0));
        findings.Refuse(
            $"„{row[_columns.Side]}“ ist keine bekannte Straßenseite; bekannt sind: {known}.",
            row.Line,
            _columns.Side
        );
        return null;
    }

    private Range? ReadRange(
        StreetRow row,
        HouseNumberSide side,
        (string? Number, string? Addition) from,
        (string? Number, string? Addition) to
    )
    {
        var (hasFrom, hasTo) = (IsGiven(row[from.Number]), IsGiven(row[to.Number]));
        if (!hasFrom && !hasTo)
        {
            return null;
        }

        // "12-14" in one column is a range by itself; a missing start means from the first number on.
        var first = hasFrom ? ReadNumber(row, from)?.First : HouseNumber.Parse("1");
        var last = hasTo ? ReadNumber(row, to)?.Last : ReadNumber(row, from)?.Last;
        return first is null || last is null ? null : new Range(side, first.Value, last.Value);
    }

    // Registers write 0 or 0000 for "no number": for a place without any, or for the beginning of the street.
    private static bool IsGiven(string number) => number.AsSpan().ContainsAnyExcept('0');

    private HouseNumberRange? ReadNumber(StreetRow row, (string? Number, string? Addition) column)
    {
        if (HouseNumberReader.TryRead(row[column.Number], row[column.Addition], out var range))
        {
            return range;
        }

        findings.Refuse($"„{row[column.Number]}“ ist keine Hausnummer.", row.Line, column.Number);
        return null;
    }

    private bool TryReadDay(StreetRow row, string? column, out DateOnly? day)
    {
        day = null;
        var text = row[column];
        if (text.Length == 0)
        {
            return true;
        }

        if (DateOnly.TryParseExact(text, profile.DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read))
        {
            day = read;
            return true;
        }

        findings.Refuse($"„{text}“ ist kein Datum der Form {profile.DateFormat}.", row.Line, column);
        return false;
    }

    private string? Required(StreetRow row, string? column)
    {
        if (column is not null && row[column] is { Length: > 0 } text)
        {
            return text;
        }

        findings.Refuse(
            column is null
                ? "Das Profil nennt weder eine Spalte noch einen festen Wert für die Gemeinde."
                : $"Die Spalte „{column}“ ist leer.",
            row.Line,
            column
        );
        return null;
    }

    private readonly record struct Range(HouseNumberSide Side, HouseNumber? From, HouseNumber? To);
}
