using Sozialplanung.Geometry.Borders;

namespace Sozialplanung.Geography.ImportAreas;

/// <summary>
/// What the borders alone prove of the places of areas. Parts whose borders add up to that of their whole lie inside it and beside each
/// other; areas whose borders add up to one valid outline lie beside each other. The checks then need not compare them one by one, which
/// for the municipalities of a country takes most of the time of an import. What is not proven is compared.
/// </summary>
internal sealed class ProvenPlaces
{
    private readonly Dictionary<string, AreaDraft> _drafts;
    private readonly Dictionary<string, Shape?> _shapes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _inside = new(StringComparer.Ordinal);
    private readonly HashSet<string> _tiledLevels = new(StringComparer.Ordinal);

    private ProvenPlaces(IEnumerable<AreaDraft> drafts) =>
        _drafts = drafts.ToDictionary(draft => draft.Code, StringComparer.Ordinal);

    public static ProvenPlaces Of(IReadOnlyList<AreaDraft> drafts, IReadOnlyDictionary<string, LevelProfile> levels)
    {
        // Overlapping areas may lie anywhere.
        var proven = new ProvenPlaces(drafts.Where(draft => levels[draft.Level].Members is null));
        proven.ReadShapes();
        proven.ProveParts();
        proven.ProveLevels();
        return proven;
    }

    /// <summary>Whether an area lies inside the one it belongs to.</summary>
    public bool IsInside(string code) => _inside.Contains(code);

    /// <summary>Two areas of a level for which this is the same do not overlap.</summary>
    public string Apart(string code)
    {
        if (!_drafts.TryGetValue(code, out var draft))
        {
            return code;
        }

        // Parts of one level are beside each other, those of different ones need not be.
        return _inside.Contains(code) ? $"{Apart(draft.Parent!)}/{draft.Level}"
            : _tiledLevels.Contains(draft.Level) ? $"={draft.Level}"
            : $"-{code}";
    }

    // A formed area is what the parts leave as outline; the database makes the same of them.
    private void ReadShapes()
    {
        foreach (var draft in _drafts.Values)
        {
            _shapes[draft.Code] = draft.FormedFrom.Count == 0 ? draft.Geometry : SumOf(draft.FormedFrom)?.Outline();
        }
    }

    private void ProveParts()
    {
        foreach (
            var parts in _drafts
                .Values.Where(draft => draft.Parent is not null)
                .GroupBy(draft => (Parent: draft.Parent!, draft.Level))
        )
        {
            if (_shapes.GetValueOrDefault(parts.Key.Parent) is { } whole && SumOf(parts.Select(part => part.Code)) is { } sum)
            {
                sum.Remove(whole);
                if (sum.IsEmpty)
                {
                    _inside.UnionWith(parts.Select(part => part.Code));
                }
            }
        }
    }

    private void ProveLevels()
    {
        foreach (var level in _drafts.Values.Where(draft => !_inside.Contains(draft.Code)).GroupBy(draft => draft.Level))
        {
            if (SumOf(level.Select(area => area.Code))?.Outline() is not null)
            {
                _tiledLevels.Add(level.Key);
            }
        }
    }

    /// <summary>Null where one of them has no border that is known.</summary>
    private BorderSum? SumOf(IEnumerable<string> codes)
    {
        var sum = new BorderSum();
        foreach (var code in codes)
        {
            if (_shapes.GetValueOrDefault(code) is not { } shape)
            {
                return null;
            }

            sum.Add(shape);
        }

        return sum;
    }
}
