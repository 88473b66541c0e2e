namespace Sozialplanung.Statistics;

/// <summary>
/// Whether a value has a number, and if not, why. The signs are those of German official statistics
/// (Statistisches Bundesamt, Wirtschaft und Statistik, April 2014).
/// </summary>
public enum ValueState
{
    /// <summary>There is a number; zero ("–", nichts vorhanden) is a number too.</summary>
    Shown,

    /// <summary>"." – Zahlenwert unbekannt.</summary>
    Unknown,

    /// <summary>"." – Zahlenwert geheim zu halten. Kept apart from <see cref="Unknown"/> inside, one sign outside.</summary>
    Hidden,

    /// <summary>"…" – Angabe fällt später an.</summary>
    NotYetReported,

    /// <summary>"x" – Tabellenfach gesperrt, weil Aussage nicht sinnvoll (a base of zero, for one).</summary>
    NotMeaningful,

    /// <summary>"/" – keine Angabe, da Zahlenwert nicht sicher genug.</summary>
    TooUncertain,
}
