using Sozialplanung.Geography.ImportAreas;

namespace Sozialplanung.Geography.ProposeAreas;

/// <summary>
/// Which level the areas of a file may be of, by the words in the names of file, layer and attributes. One that the installation has
/// goes before one that would be new.
/// </summary>
internal static class LevelGuess
{
    // The first word that fits is taken: what is longer or narrower stands before what it contains. The number says how coarse such
    // areas mostly are among those of a file.
    private static readonly (string[] Words, string Code, string Name, string Plural, int Coarseness)[] _usual =
    [
        (["stadtviertel", "stv_"], "stadtviertel", "Stadtviertel", "Stadtviertel", 60),
        (["stadtteil", "stt_"], "stadtteil", "Stadtteil", "Stadtteile", 50),
        (["stadtbezirk", "stb_"], "stadtbezirk", "Stadtbezirk", "Stadtbezirke", 30),
        (["planungsr", "planning-area", "plr"], "planungsraum", "Planungsraum", "Planungsräume", 60),
        (["bezirksregion", "district-region", "bzr"], "bezirksregion", "Bezirksregion", "Bezirksregionen", 40),
        (["prognoser", "pgr"], "prognoseraum", "Prognoseraum", "Prognoseräume", 35),
        (["ortsteil"], "ortsteil", "Ortsteil", "Ortsteile", 50),
        (["ortsbezirk"], "ortsbezirk", "Ortsbezirk", "Ortsbezirke", 30),
        (["sozialr"], "sozialraum", "Sozialraum", "Sozialräume", 50),
        (["stimmbezirk", "wahlbezirk"], "wahlbezirk", "Wahlbezirk", "Wahlbezirke", 75),
        (["statistische", "statbez", "stat_bez"], "statistischer-bezirk", "Statistischer Bezirk", "Statistische Bezirke", 70),
        (["baublock", "baubl"], "baublock", "Baublock", "Baublöcke", 80),
        (["quartier"], "quartier", "Quartier", "Quartiere", 60),
        (["viertel"], "viertel", "Viertel", "Viertel", 60),
        (["distrikt"], "distrikt", "Distrikt", "Distrikte", 60),
        (["gemeinde", "vg250_gem"], "gemeinde", "Gemeinde", "Gemeinden", 20),
        (["landkreis", "kreis", "vg250_krs"], "kreis", "Kreis", "Kreise", 10),
        (["bezirk", "district"], "bezirk", "Bezirk", "Bezirke", 30),
    ];

    /// <summary>The level that a text in a column is the name of: one there is, or a usual word; null: neither.</summary>
    public static LevelProfile? Named(string text, IReadOnlyList<KnownLevel> known) =>
        known.FirstOrDefault(level => IsNamed(level, text)) is { } own
            ? Level(own.Code, own.Name, own.NamePlural, own.Rank)
            : Of([text], known);

    /// <summary>Greater for finer levels; by their ranks where all are known.</summary>
    public static int Coarseness(string code, IReadOnlyList<KnownLevel> known) =>
        Array.Find(_usual, usual => usual.Code == code) is { Code: not null } usual
            ? usual.Coarseness
            : 10 * (known.FirstOrDefault(level => level.Code == code)?.Rank ?? 0);

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

    private static bool IsNamed(KnownLevel level, string text) =>
        new[] { level.Code, level.Name, level.NamePlural }.Contains(text, StringComparer.OrdinalIgnoreCase);

    private static LevelProfile Level(string code, string name, string plural, int rank) =>
        new()
        {
            Code = code,
            Name = name,
            NamePlural = plural,
            Rank = rank,
        };
}
