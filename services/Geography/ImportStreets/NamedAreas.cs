using Microsoft.EntityFrameworkCore;
using Sozialplanung.Geography.Storage;
using Sozialplanung.ServiceDefaults.Imports;

namespace Sozialplanung.Geography.ImportStreets;

/// <summary>The areas of the current Gebietsstand, by what a register calls them.</summary>
internal sealed class NamedAreas
{
    private readonly Dictionary<string, AreaRow> _byCode;
    private readonly ILookup<string, AreaRow> _byName;

    private NamedAreas(IReadOnlyCollection<AreaRow> areas)
    {
        _byCode = areas.ToDictionary(area => area.Code, StringComparer.Ordinal);
        _byName = areas.ToLookup(area => area.Name.Trim(), StringComparer.OrdinalIgnoreCase);
    }

    public bool IsEmpty => _byCode.Count == 0;

    public AreaRow this[string code] => _byCode[code];

    /// <summary>Of one level where it is named.</summary>
    public static async Task<NamedAreas> ReadAsync(GeographyDb session, string? level, CancellationToken cancellationToken) =>
        new(
            await session
                .AreasOf(version: null)
                .Where(area => level == null || area.Level == level)
                .AsNoTracking()
                .ToListAsync(cancellationToken)
        );

    /// <summary>The entries with the codes of their areas; what names none is refused, each text once.</summary>
    public IReadOnlyList<StreetLine> Resolve(IReadOnlyList<StreetLine> drafts, StreetProfile profile, ImportFindings findings)
    {
        if (IsEmpty && drafts.Count > 0)
        {
            findings.Refuse(
                profile.AreaLevel is null
                    ? "Es gibt noch keine Gebiete. Bitte lesen Sie zuerst die Gebiete ein; Straßen beziehen sich auf sie."
                    : $"Von der Ebene „{profile.AreaLevel}“ gibt es keine Gebiete.",
                column: "areaLevel"
            );
            return drafts;
        }

        foreach (var text in drafts.GroupBy(draft => draft.Entry.AreaCode, StringComparer.Ordinal))
        {
            if (FaultOf(text.Key, profile.AreaBy) is { } fault)
            {
                var first = text.First();
                var lines = text.Select(draft => draft.Line).Distinct().Count();
                var more = lines > 1 ? $" (und in {lines - 1} weiteren Zeilen)" : "";
                findings.Refuse(
                    $"Das Gebiet „{text.Key}“ der Straße „{first.Entry.Street}“{more} {fault}",
                    first.Line,
                    profile.Columns.Area
                );
            }
        }

        return profile.AreaBy == AreaText.Code || findings.HasErrors
            ? drafts
            :
            [
                .. drafts.Select(draft =>
                    draft with
                    {
                        Entry = draft.Entry with { AreaCode = _byName[draft.Entry.AreaCode].Single().Code },
                    }
                ),
            ];
    }

    private string? FaultOf(string text, AreaText by) =>
        by == AreaText.Code
            ? (_byCode.ContainsKey(text) ? null : "gibt es nicht.")
            : _byName[text].Count() switch
            {
                0 => "gibt es nicht.",
                1 => null,
                var count => $"gibt es {count}-mal; bitte eine Ebene wählen oder den Schlüssel verwenden.",
            };
}
