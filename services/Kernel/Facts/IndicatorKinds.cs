namespace Sozialplanung.Facts;

/// <summary>The kinds of indicators in words for people, and what follows from them.</summary>
public static class IndicatorKinds
{
    /// <summary>
    /// Each kind with the word that is stored and sent, its German name, and how a person knows that it is the right one.
    /// </summary>
    public static IReadOnlyList<(IndicatorKind Kind, string Word, string Name, string Choice)> All { get; } =
    [
        (IndicatorKind.Count, "count", "Anzahl", "eine Zahl für sich, ohne Bezugsgröße („412 Personen“)"),
        (
            IndicatorKind.Share,
            "share",
            "Anteil an einem Ganzen",
            "der Zähler ist ein Teil des Nenners („18 von 80 Kindern“); auch der Rest wird geschützt"
        ),
        (
            IndicatorKind.Rate,
            "rate",
            "Verhältnis zu einer Bezugsgröße",
            "der Zähler ist kein Teil des Nenners („Plätze je 100 Kinder“)"
        ),
        (IndicatorKind.Mean, "mean", "Mittelwert", "eine Menge je Person oder Haushalt („45 m² je Person“)"),
        (
            IndicatorKind.Index,
            "index",
            "Index oder anderer Kennwert",
            "aus mehreren Größen zusammengesetzt oder ein Vergleich (Rang, Abstand vom Mittel)"
        ),
        (
            IndicatorKind.Change,
            "change",
            "Veränderung",
            "wie sich eine andere Zahl gegenüber einem früheren Zeitraum verändert hat („1,2 Prozentpunkte mehr als im Vorjahr“)"
        ),
    ];

    /// <summary>Reads the stored word.</summary>
    public static bool TryRead(string? word, out IndicatorKind kind)
    {
        foreach (var known in All)
        {
            if (known.Word == word)
            {
                kind = known.Kind;
                return true;
            }
        }

        kind = default;
        return false;
    }

    /// <summary>The word that is stored and sent.</summary>
    public static string WordOf(IndicatorKind kind) => All[(int)kind].Word;

    /// <summary>The German name.</summary>
    public static string NameOf(IndicatorKind kind) => All[(int)kind].Name;

    /// <summary>
    /// Whether a unit means hundredths: then a difference is in percentage points. It says nothing of the kind.
    /// </summary>
    public static bool IsPercent(string unit) => unit is "%" or "Prozent" or "v. H." or "vH";

    /// <summary>
    /// Whether who is left over (whole less part) must be protected like who is counted: 48 of 50 betrays the two.
    /// </summary>
    public static bool ProtectsComplement(IndicatorKind kind) => kind == IndicatorKind.Share;

    /// <summary>Whether the value of a larger area is a yardstick for its parts; the total of a count is none.</summary>
    public static bool HasYardstick(IndicatorKind kind) => kind != IndicatorKind.Count;
}
