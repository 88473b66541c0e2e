using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Findings;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Tables;

namespace Sozialplanung.Ingestion.ReadTable;

/// <summary>Finds the area a row is about, by the profile's rules for keys and names.</summary>
internal sealed class AreaReader
{
    public const int Rejected = -1;
    public const int Skipped = -2;
    private const int Ambiguous = -3;
    private const int LongestKey = 100;
    private readonly AreaSource _source;
    private readonly AreaDirectory _areas;
    private readonly string _level;
    private readonly string _place;
    private readonly HashSet<string> _skip;
    private readonly HashSet<int> _aboveLevel;
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public AreaReader(DatasetDefinition definition, AreaDirectory areas)
    {
        _source = definition.Profile.Area;
        _areas = areas;
        _level = _source.Level ?? definition.Level;
        _place = definition.Place;
        _skip = definition.Profile.SkipAreas.Select(text => text.Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        _aboveLevel = [.. areas.OfLevel(_level).SelectMany(index => areas.Ancestors(index).ToArray())];
        _bySpan = _known.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether the area is larger than the values are about: its row is a total.</summary>
    public bool IsTotal(int area) => _aboveLevel.Contains(area);

    /// <summary>The number of the area, or <see cref="Rejected"/> with a finding, or <see cref="Skipped"/>.</summary>
    public int Read(ReadOnlySpan<char> cell, bool isNumber, FindingList findings, long line, string column)
    {
        if (isNumber && NumericKey.Plain(cell, isNumber) is { } typed)
        {
            cell = typed;
        }

        if (_bySpan.TryGetValue(cell, out var area))
        {
            return area;
        }

        area = Find(cell.Trim(), out var error);
        if (error is not null)
        {
            findings.Error(error.Value.Rule, error.Value.Text, line, column);
        }

        if (area != Rejected && cell.Length <= LongestKey)
        {
            _known.TryAdd(cell.ToString(), area);
        }

        return area;
    }

    private int Find(ReadOnlySpan<char> text, out (string Rule, string Text)? error)
    {
        error = null;
        var plain = NumericKey.Plain(text, isNumber: false);
        if (_skip.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text) || (plain is not null && _skip.Contains(plain)))
        {
            return Skipped;
        }

        if (NumericKey.IsRounded(text))
        {
            error = (
                "unknown-area",
                $"„{Shortened(text)}“ ist eine gerundete Zahl; vom Schlüssel des Gebiets fehlen Ziffern. Bitte formatieren Sie die Spalte als Text und liefern Sie die Datei noch einmal."
            );
            return Rejected;
        }

        var area = Lookup(text);
        area = area == Rejected && plain is not null ? Lookup(plain) : area;
        if (area == Ambiguous)
        {
            error = (
                "area-ambiguous",
                $"„{Shortened(text)}“ heißen mehrere Gebiete der Ebene „{_level}“. Bitte legen Sie im Importprofil (area.codes) fest, welches gemeint ist."
            );
            return Rejected;
        }

        if (area < 0)
        {
            if (_source.Unknown == Leftover.Skip)
            {
                return Skipped;
            }

            error = text.IsEmpty
                ? ("area-missing", "Die Angabe des Gebiets fehlt.")
                : ("unknown-area", $"Das Gebiet „{Shortened(text)}“ gibt es in der aktuellen Gebietseinteilung nicht.");
            return Rejected;
        }

        var found = _areas[area];
        if (_place.Length > 0 && !_areas.IsIn(_place, area) && !_aboveLevel.Contains(area))
        {
            error = (
                "area-outside",
                $"Das Gebiet „{found.Code}“ liegt außerhalb des Gebiets, für das dieser Datensatz gilt ({_place})."
            );
            return Rejected;
        }

        if (_level.Length > 0 && found.Level != _level && !_aboveLevel.Contains(area))
        {
            error = (
                "wrong-level",
                $"Das Gebiet „{found.Code}“ gehört zur Ebene „{found.Level}“; vereinbart ist die Ebene „{_level}“."
            );
            return Rejected;
        }

        return area;
    }

    private int Lookup(ReadOnlySpan<char> text)
    {
        var key = _source.Codes.TryGetValue(text.ToString(), out var mapped) ? mapped : text.ToString();
        if (_source.By == AreaKey.Name && mapped is null)
        {
            var named = _areas.FindByName(_level, key).ToArray();
            var near = named.Length > 1 && _place.Length > 0 ? [.. named.Where(area => _areas.IsIn(_place, area))] : named;
            return near.Length > 1 ? Ambiguous : near.FirstOrDefault(Rejected);
        }

        if (_source.IsArs && key.Length == 11)
        {
            // As a number it lost its leading zero.
            key = $"0{key}";
        }

        if (_source.IsArs && key.Length == 12)
        {
            key = key[..5] + key[9..];
        }

        return _areas.Find(key.PadLeft(_source.Pad, '0'));
    }

    private static string Shortened(ReadOnlySpan<char> text) => text.Length <= 60 ? text.ToString() : $"{text[..60]}…";
}
