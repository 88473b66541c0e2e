using System.Globalization;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Perturbation;

namespace Sozialplanung.Indicators.TryIndicator;

/// <summary>What a person should know of a trial, as German sentences.</summary>
internal static class DraftFindings
{
    public const string NoAreas =
        "Es gibt noch keine Gebiete; erproben lässt sich ein Indikator erst, wenn ein Gebietsstand gilt.";

    public const string Finished =
        "Der Zähler ist ein fertiger Wert, den sein Datengeber nicht selbst veröffentlicht hat. Wie viele Menschen dahinterstehen, weiß niemand; "
        + "seine Zahlen zeigt deshalb erst eine Freigabe, und nur der Statistikstelle.";

    public const string Published =
        "Diese Werte hat ihr Datengeber selbst veröffentlicht; sie stehen hier, wie sie geliefert wurden.";

    public const string Former =
        "Weitere Zahlen liegen nur für frühere Gebietsstände vor. Umgerechnet werden sie erst in einer Freigabe.";

    public const string NoPeriod = "Für keinen Zeitraum liegen alle Zahlen vor, die Zähler und Nenner brauchen.";

    public static readonly string Estimated =
        "Geschätzt aus veränderten Zahlen: Jede gelieferte Zahl ist zum Schutz um höchstens "
        + $"{PerturbedCounts.MaximumDeviation} verändert, ehe gerechnet wird; frühere Freigaben und andere Indikatoren zählen nicht mit. "
        + "Die Werte selbst und was von ihnen gesperrt wird, zeigt erst eine Freigabe.";

    public static string NotThisPeriod(string period) =>
        $"Für {period} liegen nicht alle Zahlen vor; zu sehen ist der neueste Zeitraum.";

    public static string NotThisLevel(string level) => $"Auf der Ebene „{level}“ gibt es keine Werte.";

    public static string Unfit(string measure, string reason) =>
        $"Mit der Messgröße „{measure}“ lässt sich hier nichts erproben: Sie {reason}. Ihre Zahlen zeigt erst eine Freigabe.";

    public static string OverWhole(int areas) =>
        $"{(areas == 1 ? "Ein Gebiet liegt" : $"{areas} Gebiete liegen")} über dem Ganzen. Das kann an den veränderten Zahlen liegen; "
        + "sind es viele, ist der Zähler wohl kein Teil des Nenners.";

    /// <summary>Categories that the numbers of the period do not have: the value of all areas is then unknown.</summary>
    public static IEnumerable<string> UnknownSelections(IndicatorPlan plan, Observations observations, string period) =>
        plan
            .Forms.SelectMany(form => form.Terms)
            .Where(term =>
                term.Selection.Attributes.Count > 0
                && observations.FirstTable(term.Selection.Measure, period, term.Aggregate) is { } table
                && !table.For(term.Selection).Any()
            )
            .Select(term =>
                $"Die Auswahl „{term.Selection.Key}“ kommt in den Zahlen für {period} nicht vor. Bitte Merkmal und Ausprägungen prüfen."
            )
            .Distinct(StringComparer.Ordinal);

    public static string BelowBase(double least) =>
        string.Create(CultureInfo.GetCultureInfo("de-DE"), $"die Bezugsgröße liegt unter {least:#,0.######}");
}
