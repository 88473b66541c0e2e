using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Reporting.Gate;

/// <summary>
/// For whom a report is made: an audience, and for the administration the place it looks from. The gate in Indicators decides
/// what they see; here it only keeps the renditions of different readers apart.
/// </summary>
internal sealed record Readership(string Audience, string Place)
{
    public const string Public = "Oeffentlichkeit";
    private const string Administration = "Verwaltung";
    private const string StatisticsOffice = "Statistikstelle";

    public static Readership Of(Caller caller) =>
        caller.May(Right.ReadAllCounts) ? new Readership(StatisticsOffice, "")
        : caller.May(Right.ReadAsAdministration) && (caller.Place.Length > 0 || caller.May(Right.WorkEverywhere))
            ? new Readership(Administration, caller.Place)
        : new Readership(Public, "");

    /// <summary>A caller who sees what this readership sees, for a worker that renders on its behalf.</summary>
    public Caller Reader =>
        (Audience, Place) switch
        {
            (Administration, "") => Caller.Standing("", "bericht", Right.ReadAsAdministration, Right.WorkEverywhere),
            (Administration, _) => Caller.Standing(Place, "bericht", Right.ReadAsAdministration),
            (StatisticsOffice, _) => Caller.Standing("", "bericht", Right.ReadAllCounts),
            _ => Caller.Anonymous,
        };
}
