using Sozialplanung.Indicators.Disclosure;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Indicators.Reading;

/// <summary>
/// As whom a caller sees values. The session carries role and place into row-level security; the cache key carries the audience,
/// so that no answer made for one audience is ever given to another.
/// </summary>
internal sealed record Viewer(Caller Session, Audience Audience, string CacheKey)
{
    private static readonly Viewer _everybody = new(Caller.Anonymous, Audience.Oeffentlichkeit, "oeffentlichkeit");

    public bool IsPublic => Audience == Audience.Oeffentlichkeit;

    public static Viewer Of(Caller caller) =>
        caller.Role switch
        {
            Role.Statistikstelle => new Viewer(caller, Audience.Statistikstelle, "statistikstelle"),
            Role.Verwalter => new Viewer(caller, Audience.Verwaltung, $"verwalter:{caller.Place}"),
            Role.Sozialplanung when caller.Place.Length > 0 => new Viewer(
                caller,
                Audience.Verwaltung,
                $"sozialplanung:{caller.Place}"
            ),
            // A service reads for whoever reads its pages: nothing that is not public.
            Role.Sozialplanung or Role.Oeffentlichkeit or Role.Datenlieferant or Role.Dienst => _everybody,
        };
}
