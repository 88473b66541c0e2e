using Sozialplanung.Facts;

namespace Sozialplanung.Ingestion.DataCatalogue;

/// <summary>The Turnus of a Vereinbarung: <c>yearly, halfYearly, quarterly, monthly, none</c>.</summary>
internal static class Cadence
{
    public const string None = "none";

    private static readonly Dictionary<string, (PeriodKind? Kind, string Words, string Frequency)> _known = new(
        StringComparer.Ordinal
    )
    {
        ["yearly"] = (PeriodKind.Year, "jährlich", "ANNUAL"),
        ["halfYearly"] = (PeriodKind.HalfYear, "halbjährlich", "ANNUAL_2"),
        ["quarterly"] = (PeriodKind.Quarter, "vierteljährlich", "QUARTERLY"),
        ["monthly"] = (PeriodKind.Month, "monatlich", "MONTHLY"),
        [None] = (null, "unregelmäßig", "IRREG"),
    };

    public static IEnumerable<string> All => _known.Keys;

    public static bool IsKnown(string cadence) => _known.ContainsKey(cadence);

    /// <summary>Null where nothing is delivered at fixed times.</summary>
    public static PeriodKind? KindOf(string cadence) => _known[cadence].Kind;

    public static string Words(string cadence) => _known[cadence].Words;

    /// <summary>Its code in the frequency list of the Publications Office of the EU.</summary>
    public static string Frequency(string cadence) => _known[cadence].Frequency;
}
