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
    private readonly AreaText _text;
    private readonly AreaDirectory _areas;
    private readonly Lazy<ILookup<string, int>> _byAgs;
    private readonly string _level;
    private readonly string _place;
    private readonly HashSet<string> _skip;
    private readonly HashSet<int> _aboveLevel;
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public AreaReader(DatasetDefinition definition, AreaDirectory areas)
    {
        _source = definition.Profile.Area;
        _text = new AreaText(_source);
        _areas = areas;
        _byAgs = new Lazy<ILookup<string, int>>(() =>
            Enumerable
                .Range(0, areas.Count)
                .Where(area => areas[area].Code.Length == 12)
                .ToLookup(area => AgsOf(areas[area].Code))
        );
        _level = _source.Level ?? definition.Level;
        _place = definition.Place;
        _skip = definition.Profile.SkipAreas.Select(text => text.Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        _aboveLevel = [.. areas.OfLevel(_level).SelectMany(index => areas.Ancestors(index).ToArray())];
        _bySpan = _known.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>A reader for which every text is an area: for whoever asks a file for something else than its areas.</summary>
    public static AreaReader TakingAny(DatasetDefinition definition) =>
        new(definition, new AreaDirectory([], [], "")) { TakesAny = true };

    public bool TakesAny { get; private init; }

    /// <summary>Whether the area is larger than the values are about: its row is a total.</summary>
    public bool IsTotal(int area) => _aboveLevel.Contains(area);

    /// <summary>Whether the text is an area of the level, by the profile's rules.</summary>
    public bool Knows(string text) => Lookup(text) is var area and >= 0 && (_level.Length == 0 || _areas[area].Level == _level);

    /// <summary>The number of the area, or <see cref="Rejected"/> with a finding, or <see cref="Skipped"/>.</summary>
    public int Read(ReadOnlySpan<char> cell, bool isNumber, FindingList findings, long line, string column)
    {
        if (TakesAny)
        {
            return 0;
        }

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
        if (
            _skip.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text)
            || (plain is not null && _skip.Contains(plain))
            || (_skip.Count > 0 && _text.TakesPart && _text.PartOf(text) is { } part && _skip.Contains(part))
        )
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

            error =
                text.IsEmpty ? ("area-missing", "Die Angabe des Gebiets fehlt.")
                : _text.PartOf(text) is null
                    ? (
                        "unknown-area",
                        $"In „{Shortened(text)}“ steht kein Gebiet, wie es das Importprofil dort sucht (area.part, area.pattern)."
                    )
                : (
                    "unknown-area",
                    _areas.IsFormer
                        ? $"Das Gebiet „{Shortened(text)}“ gibt es im Gebietsstand „{_areas.DivisionVersion}“ nicht."
                        : $"Das Gebiet „{Shortened(text)}“ gibt es in der aktuellen Gebietseinteilung nicht."
                );
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
            // A table of a larger area lists what it has, of all levels.
            if (_source.Unknown == Leftover.Skip)
            {
                return Skipped;
            }

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
        if (_source.Codes.TryGetValue(text.ToString(), out var mapped))
        {
            return _areas.Find(mapped);
        }

        if (_text.PartOf(text) is not { } part)
        {
            return Rejected;
        }

        if (_source.Codes.TryGetValue(part, out mapped))
        {
            return _areas.Find(mapped);
        }

        if (_source.By == AreaKey.Name)
        {
            return TheOne(_areas.FindByName(_level, part));
        }

        var key = _text.KeyOf(part);
        var area = _areas.Find(key);
        return area < 0 && _source.IsAgs && key.Length == 8 ? TheOne(_byAgs.Value[key]) : area;
    }

    /// <summary>The only area, or the only one in the place that the dataset is about.</summary>
    private int TheOne(IEnumerable<int> found)
    {
        var all = found.ToArray();
        var near = all.Length > 1 && _place.Length > 0 ? [.. all.Where(area => _areas.IsIn(_place, area))] : all;
        return near.Length > 1 ? Ambiguous : near.FirstOrDefault(Rejected);
    }

    private static string AgsOf(string ars) => ars[..5] + ars[9..];

    private static string Shortened(ReadOnlySpan<char> text) => text.Length <= 60 ? text.ToString() : $"{text[..60]}…";
}
