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
    public const string Kept = "wie in der vorigen Freigabe";
}
