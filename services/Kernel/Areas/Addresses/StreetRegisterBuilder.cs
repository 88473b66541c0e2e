namespace Sozialplanung.Areas.Addresses;

internal sealed class StreetRegisterBuilder
{
    private readonly MunicipalityIndex _municipalities = new();
    private readonly Dictionary<string, int> _areas = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Municipality, string Key), StreetDraft> _drafts = [];
    private readonly List<StreetRegisterFinding> _findings = [];

    public void Add(StreetRegisterEntry entry, int number)
    {
        Span<char> buffer = stackalloc char[StreetKey.Capacity];
        var key = buffer[..StreetKey.Write(entry.Street, buffer)];
        if (key.IsEmpty || string.IsNullOrWhiteSpace(entry.Municipality) || string.IsNullOrWhiteSpace(entry.AreaCode))
        {
            Report(
                StreetRegisterFindingKind.Incomplete,
                entry,
                number,
                "Gemeinde, Straße oder Gebiet fehlt; der Eintrag bleibt außer Betracht."
            );
            return;
        }

        if (!HasUsableRange(entry, number))
        {
            return;
        }

        var municipality = _municipalities.Add(entry.Municipality);
        var code = entry.AreaCode.Trim();
        if (!_areas.TryGetValue(code, out var area))
        {
            area = _areas.Count;
            _areas.Add(code, area);
        }

        var id = (municipality, key.ToString());
        if (!_drafts.TryGetValue(id, out var draft))
        {
            draft = new StreetDraft(entry.Municipality, entry.Street.Trim(), id.Item2);
            _drafts.Add(id, draft);
        }

        draft.Add(entry, area, number);
    }

    public StreetRegister Build()
    {
        var codes = _areas.OrderBy(area => area.Value).Select(area => area.Key).ToArray();
        var streets = new RegisteredStreet[_drafts.Count];
        var places = new int[_drafts.Count];
        var count = 0;
        foreach (var ((municipality, _), draft) in _drafts)
        {
            places[count] = municipality;
            streets[count++] = draft.Build(codes, _findings);
        }

        var byPlace = Enumerable.Range(0, streets.Length).ToLookup(street => places[street], street => streets[street]);
        var similar = Enumerable
            .Range(0, _municipalities.Count)
            .Select(place => new SimilarStreets([.. byPlace[place]]))
            .ToArray();
        return new StreetRegister(_municipalities, streets, BuildIndex(streets, places), similar, codes, _findings);
    }

    private static StreetIndex BuildIndex(RegisteredStreet[] streets, int[] places)
    {
        Dictionary<(int, string), int> keys = [];
        for (var i = 0; i < streets.Length; i++)
        {
            keys.Add((places[i], streets[i].Key), i);
        }

        Span<char> buffer = stackalloc char[StreetKey.Capacity];
        for (var i = 0; i < streets.Length; i++)
        {
            var collapsed = buffer[..StreetKey.Collapse(streets[i].Name, buffer)];
            if (collapsed.Contains(StreetKey.Mark) && !collapsed.SequenceEqual(streets[i].Key))
            {
                var id = (places[i], collapsed.ToString());
                keys[id] = keys.ContainsKey(id) ? StreetIndex.Ambiguous : i;
            }
        }

        return new StreetIndex([.. keys.Select(key => (key.Key.Item1, key.Key.Item2, key.Value))]);
    }

    private bool HasUsableRange(StreetRegisterEntry entry, int number)
    {
        if (entry.To is { } to && entry.From is { } from && to < from)
        {
            Report(
                StreetRegisterFindingKind.RangeReversed,
                entry,
                number,
                $"Die letzte Hausnummer {to} liegt vor der ersten {from}."
            );
            return false;
        }

        if (entry.From is { } only && (entry.To ?? only).Number == only.Number && !IsOn(entry.Side, only.Number))
        {
            Report(
                StreetRegisterFindingKind.SideWithoutNumbers,
                entry,
                number,
                $"Die Hausnummer {only} liegt nicht auf der genannten Seite."
            );
            return false;
        }

        return true;
    }

    private static bool IsOn(HouseNumberSide side, int number) =>
        side == HouseNumberSide.Both || (side == HouseNumberSide.Odd) == ((number & 1) == 1);

    private void Report(StreetRegisterFindingKind kind, StreetRegisterEntry entry, int number, string text) =>
        _findings.Add(new StreetRegisterFinding(kind, entry.Municipality, entry.Street, number, text));
}
