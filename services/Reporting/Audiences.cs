using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Reporting;

/// <summary>For whom a report is made. The gate in Indicators decides what an audience sees; here it only names the rendition.</summary>
internal static class Audiences
{
    public static string Of(Caller caller) => caller.Role switch
    {
        Role.Oeffentlichkeit or Role.Datenlieferant => "Oeffentlichkeit",
        Role.Sozialplanung or Role.Verwalter => "Verwaltung",
        Role.Statistikstelle or Role.Dienst => "Statistikstelle",
    };

    /// <summary>A caller of this audience, for a worker that renders on its behalf.</summary>
    public static Caller ReaderOf(string audience) => audience switch
    {
        "Verwaltung" => new Caller(Role.Sozialplanung, "", "bericht", ""),
        "Statistikstelle" => new Caller(Role.Statistikstelle, "", "bericht", ""),
        _ => Caller.Anonymous,
    };
}
