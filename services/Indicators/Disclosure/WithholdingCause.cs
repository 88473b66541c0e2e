using Sozialplanung.Statistics.Disclosure;

namespace Sozialplanung.Indicators.Disclosure;

/// <summary>
/// Why a count is withheld, for the Statistikstelle only: to others the cause would already say something of the count.
/// </summary>
internal static class WithholdingCause
{
    public const string MinimumCount = "Mindestfallzahl";
    public const string Remainder = "Rest zur Bezugsgröße zu klein";
    public const string Zero = "Null oder alle";
    public const string HiddenAtSource = "an der Quelle geheim";
    public const string NoCount = "fertiger Wert ohne Fallzahl, nicht veröffentlicht";
    public const string Complementary = "Sekundärsperrung";
    public const string Dominance = "ein Beitrag überwiegt";
    public const string Facilities = "zu wenige Einrichtungen oder Personen je Einrichtung";
    public const string Kept = "wie in einer früheren Freigabe";

    /// <summary>Whether a count is withheld for its own sake, and not to protect others.</summary>
    public static bool IsOwn(string cause) => cause is not (Complementary or Kept or NoCount);

    /// <summary>The cause by which a count is withheld for its own sake.</summary>
    public static string Of(PrimaryRule rule) =>
        rule switch
        {
            PrimaryRule.MinimumCount => MinimumCount,
            PrimaryRule.Complement => Remainder,
            PrimaryRule.Zero => Zero,
            PrimaryRule.Dominance or PrimaryRule.PPercent => Dominance,
            PrimaryRule.PersonsPerFacility or PrimaryRule.Facilities => Facilities,
        };
}
