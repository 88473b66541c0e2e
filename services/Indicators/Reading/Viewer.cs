using Sozialplanung.Indicators.Disclosure;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Indicators.Reading;

/// <summary>
/// As whom a caller sees values. The session carries rights and place into row-level security; the cache key carries the audience,
/// so that no answer made for one audience is ever given to another.
/// </summary>
internal sealed record Viewer(Caller Session, Audience Audience, string CacheKey)
{
    private static readonly Viewer _everybody = new(Caller.Anonymous, Audience.Oeffentlichkeit, "oeffentlichkeit");

    public bool IsPublic => Audience == Audience.Oeffentlichkeit;

    // A service reads for whoever reads its pages: nothing that is not public.
    public static Viewer Of(Caller caller) =>
        caller.May(Right.ReadAllCounts) ? new Viewer(caller, Audience.Statistikstelle, "statistikstelle")
        : caller.May(Right.ReadAsAdministration) && (caller.Place.Length > 0 || caller.May(Right.WorkEverywhere))
            ? new Viewer(caller, Audience.Verwaltung, $"verwaltung:{caller.Place}")
        : _everybody;
}
