namespace Sozialplanung.Statistics.Disclosure;

/// <summary>What happens to a cell.</summary>
public enum CellDecision
{
    /// <summary>Printed with its true count.</summary>
    Shown,

    /// <summary>Withheld for its own sake (Primärsperrung).</summary>
    PrimarySuppression,

    /// <summary>Withheld so that another cell cannot be worked out (Sekundärsperrung).</summary>
    ComplementarySuppression,

    /// <summary>Not meant for publication anyway (<see cref="CellRole.Shadow"/>).</summary>
    NotOffered,
}
