namespace Sozialplanung.Ingestion.TellOfDecision;

/// <summary>What a person decided upon a delivery.</summary>
internal enum Decision
{
    /// <summary>Said yes to what it replaces.</summary>
    Confirmed,

    /// <summary>Let it through in spite of its errors.</summary>
    Released,

    /// <summary>Took it back when it counted.</summary>
    Withdrawn,

    /// <summary>Took it back before it ever counted.</summary>
    Discarded,
}
