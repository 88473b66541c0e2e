namespace Sozialplanung.ServiceDefaults.Callers;

/// <summary>
/// As what a person, or one of our own services, works: a bundle of rights (<see cref="RightsOfRoles"/>). The place says where
/// (<see cref="Caller.Place"/>).
/// </summary>
public enum Role
{
    /// <summary>Anyone, without sign-in: released values only.</summary>
    Oeffentlichkeit,

    /// <summary>Brings data of an own dataset and sees what became of them.</summary>
    Datenlieferant,

    /// <summary>Plans for a municipality or for the whole Kreis.</summary>
    Sozialplanung,

    /// <summary>The walled-off statistics office: sees all counts.</summary>
    Statistikstelle,

    /// <summary>Runs the installation: users, settings, schedules.</summary>
    Verwalter,

    /// <summary>One of our own services, inside the installation.</summary>
    Dienst,
}
