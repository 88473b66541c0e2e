using Sozialplanung.Geography.ImportAreas;

namespace Sozialplanung.Geography.ProposeAreas;

/// <summary>
/// Which level the areas of a file may be of, by the words in the names of file, layer and attributes. One that the installation has
/// goes before one that would be new.
/// </summary>
internal static class LevelGuess
{
    // The first word that fits is taken: what is longer or narrower stands before what it contains.
    private static readonly (string[] Words, string Code, string Name, string Plural)[] _usual =
    [
        (["stadtviertel", "stv_"], "stadtviertel", "Stadtviertel", "Stadtviertel"),
        (["stadtteil", "stt_"], "stadtteil", "Stadtteil", "Stadtteile"),
        (["stadtbezirk", "stb_"], "stadtbezirk", "Stadtbezirk", "Stadtbezirke"),
        (["planungsr", "planning-area", "plr"], "planungsraum", "Planungsraum", "Planungsräume"),
        (["bezirksregion", "district-region", "bzr"], "bezirksregion", "Bezirksregion", "Bezirksregionen"),
        (["ortsteil"], "ortsteil", "Ortsteil", "Ortsteile"),
        (["ortsbezirk"], "ortsbezirk", "Ortsbezirk", "Ortsbezirke"),
        (["sozialr"], "sozialraum", "Sozialraum", "Sozialräume"),
        (["stimmbezirk", "wahlbezirk"], "wahlbezirk", "Wahlbezirk", "Wahlbezirke"),
        (["statistische", "statbez", "stat_bez"], "statistischer-bezirk", "Statistischer Bezirk", "Statistische Bezirke"),
        (["baublock", "baubl"], "baublock", "Baublock", "Baublöcke"),
        (["quartier"], "quartier", "Quartier", "Quartiere"),
        (["viertel"], "viertel", "Viertel", "Viertel"),
        (["distrikt"], "distrikt", "Distrikt", "Distrikte"),
        (["gemeinde", "vg250_gem"], "gemeinde", "Gemeinde", "Gemeinden"),
        (["landkreis", "kreis", "vg250_krs"], "kreis", "Kreis", "Kreise"),
        (["bezirk", "district"], "bezirk", "Bezirk", "Bezirke"),
    ];

    /// <summary>The code of a known level or a level that would be new; null: nothing was recognised.</summary>
    public static LevelProfile? Of(IReadOnlyList<string> names, IReadOnlyList<KnownLevel> known)
    {
        foreach (var name in names)
        {
            var text = name.ToLowerInvariant();
            var usual = Array.Find(_usual, each => each.Words.Any(word => text.Contains(word, StringComparison.Ordinal)));
            if (usual.Code is null)
            {
                continue;
            }

            var own = known.FirstOrDefault(level =>
                level.Code == usual.Code || level.Name.Equals(usual.Name, StringComparison.OrdinalIgnoreCase)
            );
            return own is null
                ? Level(usual.Code, usual.Name, usual.Plural, 0)
                : Level(own.Code, own.Name, own.NamePlural, own.Rank);
        }

        return null;
    }

    private static LevelProfile Level(string code, string name, string plural, int rank) =>
        new()
        {
            Code = code,
            Name = name,
            NamePlural = plural,
            Rank = rank,
        };
}
