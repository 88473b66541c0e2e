using Sozialplanung.ServiceDefaults.Errors;
using Sozialplanung.ServiceDefaults.Texts;

namespace Sozialplanung.Geography.Cuts;

/// <summary>Areas, and which block belongs to which: what of a Zuschnitt people change.</summary>
internal sealed record CutState(IReadOnlyList<CutArea> Areas, IReadOnlyDictionary<string, string> AreaOf)
{
    /// <summary>How many blocks lie in another area than in the Gebietsstand.</summary>
    public int MovedIn(CutFrame frame) =>
        AreaOf.Count(block =>
            frame.Blocks.TryGetValue(block.Key, out var known) && known.Before is { } before && before != block.Value
        );

    /// <summary>Checks areas and blocks against the frame; what is only measured may still have names that cannot stay.</summary>
    public static (CutState State, IReadOnlyList<PlacedError> Faults) Check(
        CutFrame frame,
        IReadOnlyList<CutArea> areas,
        IReadOnlyList<AssignedBlock> blocks,
        bool areNamesChecked = true
    )
    {
        var faults = new List<PlacedError>();
        var codes = new HashSet<string>(StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var trimmed = new List<CutArea>(areas.Count);
        var parents = ParentsOf(frame, blocks);
        for (var i = 0; i < areas.Count; i++)
        {
            var area = new CutArea { Code = areas[i].Code.Trim(), Name = areas[i].Name.Trim() };
            trimmed.Add(area);
            var parent = parents.GetValueOrDefault(area.Code, "");
            faults.AddRange(
                FaultsOf(area, parent, frame, codes, areNamesChecked ? names : null)
                    .Select(text => new PlacedError(text, i + 1, "areas"))
            );
        }

        var assigned = new Dictionary<string, string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < blocks.Count; i++)
        {
            var (block, area) = (blocks[i].Code, blocks[i].Area?.Trim());
            var fault =
                !frame.Blocks.ContainsKey(block) ? $"Den Block „{block}“ gibt es hier nicht."
                : !seen.Add(block) ? $"Der Block „{block}“ steht zweimal da."
                : area is { Length: > 0 } && !codes.Contains(area)
                    ? $"Der Block „{block}“ gehört zum Gebiet „{area}“; das hat der Zuschnitt nicht."
                : null;
            if (fault is not null)
            {
                faults.Add(new PlacedError(fault, i + 1, "blocks"));
            }
            else if (area is { Length: > 0 })
            {
                assigned[block] = area;
            }
        }

        return (new CutState(trimmed, assigned), faults);
    }

    private static IEnumerable<string> FaultsOf(
        CutArea area,
        string parent,
        CutFrame frame,
        HashSet<string> codes,
        HashSet<string>? names
    )
    {
        if (area.Code.Length == 0 || (area.Name.Length == 0 && names is not null))
        {
            yield return $"Ein Gebiet hat {(area.Code.Length == 0 ? "keinen Schlüssel" : $"keinen Namen (Schlüssel „{area.Code}“)")}.";
            yield break;
        }

        if ((PlainText.FaultOfName(area.Code, 40) ?? PlainText.FaultOfName(area.Name)) is { } fault)
        {
            yield return fault;
        }

        if (!codes.Add(area.Code))
        {
            yield return $"Den Schlüssel „{area.Code}“ haben zwei Gebiete.";
        }

        if (names?.Add($"{parent}\n{area.Name}") == false)
        {
            yield return $"Den Namen „{area.Name}“ haben zwei Gebiete.";
        }

        if (names is not null && frame.IsTaken(area.Code))
        {
            yield return $"Den Schlüssel „{area.Code}“ hat im Gebietsstand {frame.Version} schon „{frame.NameOf(area.Code)}“.";
        }
    }

    /// <summary>The area above each area: two Gemeinden may each have a „Mitte“.</summary>
    private static Dictionary<string, string> ParentsOf(CutFrame frame, IReadOnlyList<AssignedBlock> blocks)
    {
        var parents = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var block in blocks)
        {
            if (block.Area?.Trim() is { Length: > 0 } area && frame.Blocks.TryGetValue(block.Code, out var known))
            {
                parents.TryAdd(area, known.Parent ?? "");
            }
        }

        return parents;
    }
}
