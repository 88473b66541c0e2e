namespace Sozialplanung.Statistics.Disclosure;

/// <summary>The rule by which a cell must not be shown for its own sake (Primärsperrung).</summary>
public enum PrimaryRule
{
    /// <summary>Fewer persons than the minimum count (Mindestfallzahl).</summary>
    MinimumCount,

    /// <summary>Fewer persons left over (base minus count) than the minimum count.</summary>
    Complement,

    /// <summary>Nobody, or everybody, has the attribute: this says something about each person.</summary>
    Zero,

    /// <summary>The n largest contributors hold more than k percent.</summary>
    Dominance,

    /// <summary>A contributor could be estimated more closely than p percent.</summary>
    PPercent,

    /// <summary>Too few persons behind a contributing facility.</summary>
    PersonsPerFacility,

    /// <summary>Too few facilities contribute.</summary>
    Facilities,
}
