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

    /// <summary>
    /// The audience whose values he is shown at most. Row-level security is the gate, and keeps the rest back; this narrows it for
    /// whoever looks at a draft as everybody will see it.
    /// </summary>
    public int MostNeeds { get; private init; } = (int)Audience.Statistikstelle;

    /// <summary>Whether what he gets is for everybody, and may be kept for everybody.</summary>
    public bool IsEverybody => this == _everybody;

    // A service reads for whoever reads its pages: nothing that is not public.
    public static Viewer Of(Caller caller) =>
        caller.May(Right.ReadAllCounts) ? new Viewer(caller, Audience.Statistikstelle, "statistikstelle")
        : caller.May(Right.ReadAsAdministration) && (caller.Place.Length > 0 || caller.May(Right.WorkEverywhere))
            ? new Viewer(caller, Audience.Verwaltung, $"verwaltung:{caller.Place}")
        : _everybody;

    /// <summary>
    /// Who works on a release that is not published sees it as everybody will: in his own session, since nobody else may read it,
    /// and of its values those alone that are meant for all. Below the floor that is nothing, but for the Statistikstelle.
    /// </summary>
    public static Viewer Ahead(Caller caller) =>
        new(caller, Audience.Oeffentlichkeit, $"vorab:{Of(caller).CacheKey}") { MostNeeds = (int)Audience.Oeffentlichkeit };
}
