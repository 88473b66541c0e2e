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
        caller.Role switch
        {
            Role.Statistikstelle => new Readership(StatisticsOffice, ""),
            Role.Verwalter => new Readership(Administration, caller.Place),
            Role.Sozialplanung when caller.Place.Length > 0 => new Readership(Administration, caller.Place),
            Role.Sozialplanung or Role.Oeffentlichkeit or Role.Datenlieferant or Role.Dienst => new Readership(Public, ""),
        };

    /// <summary>A caller who sees what this readership sees, for a worker that renders on its behalf.</summary>
    public Caller Reader =>
        (Audience, Place) switch
        {
            (Administration, "") => new Caller(Role.Verwalter, "", "bericht", ""),
            (Administration, _) => new Caller(Role.Sozialplanung, Place, "bericht", ""),
            (StatisticsOffice, _) => new Caller(Role.Statistikstelle, "", "bericht", ""),
            _ => Caller.Anonymous,
        };
}
