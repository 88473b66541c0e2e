using Sozialplanung.Statistics;

namespace Sozialplanung.Facts;

/// <summary>
/// The signs of German official statistics that stand in place of a number (Statistisches Bundesamt, Wirtschaft und Statistik,
/// April 2014).
/// </summary>
public static class ValueSigns
{
    /// <summary>For each reason its sign and what it means; hidden and unknown share one sign, so that it tells neither.</summary>
    public static IReadOnlyList<(ValueState State, string Sign, string Meaning)> All { get; } =
    [
        (ValueState.Hidden, ".", "Zahlenwert geheim zu halten"),
        (ValueState.Unknown, ".", "Zahlenwert unbekannt"),
        (ValueState.NotYetReported, "…", "Angabe fällt später an"),
        (ValueState.NotMeaningful, "x", "Tabellenfach gesperrt, weil Aussage nicht sinnvoll"),
        (ValueState.TooUncertain, "/", "keine Angabe, da Zahlenwert nicht sicher genug"),
    ];

    /// <summary>
    /// How files write them, with the spellings of keyboards. The dashes are „nichts vorhanden“, a zero; a dot is unknown, and an
    /// empty cell too: missing is never zero. The star is the sign of the Bundesagentur für Arbeit for what it keeps secret.
    /// </summary>
    public static IReadOnlyDictionary<string, Value> Usual { get; } =
        new Dictionary<string, Value>(StringComparer.Ordinal)
        {
            [""] = Value.Unknown,
            ["-"] = 0,
            ["–"] = 0,
            ["—"] = 0,
            ["."] = Value.Unknown,
            ["..."] = Value.Missing(ValueState.NotYetReported),
            ["…"] = Value.Missing(ValueState.NotYetReported),
            ["x"] = Value.NotMeaningful,
            ["X"] = Value.NotMeaningful,
            ["/"] = Value.Missing(ValueState.TooUncertain),
            ["*"] = Value.Missing(ValueState.Hidden),
        };

    /// <summary>The sign in place of a number; empty for a state that has one.</summary>
    public static string Of(ValueState state) => All.FirstOrDefault(sign => sign.State == state).Sign ?? "";

    /// <summary>What the sign means, in German; empty for a state that has a number.</summary>
    public static string MeaningOf(ValueState state) => All.FirstOrDefault(sign => sign.State == state).Meaning ?? "";

    /// <summary>The state with this name; unknown for any other text, or none.</summary>
    public static ValueState ReadName(string? name) => TryReadName(name, out var state) ? state : ValueState.Unknown;

    /// <summary>Whether a state has exactly this name. A number is none, though the runtime would read it as the place in the
    /// enumeration.</summary>
    public static bool TryReadName(string? name, out ValueState state)
    {
        foreach (var known in Enum.GetValues<ValueState>())
        {
            if (known.ToString() == name)
            {
                state = known;
                return true;
            }
        }

        state = ValueState.Unknown;
        return false;
    }
}
