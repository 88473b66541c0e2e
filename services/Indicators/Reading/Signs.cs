using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.Reading;

/// <summary>
/// The signs of German official statistics (Wirtschaft und Statistik, April 2014) and what they mean, for legends and exports.
/// </summary>
internal static class Signs
{
    public static IReadOnlyList<(ValueState State, string Sign, string Meaning)> All { get; } =
    [
        (ValueState.Hidden, ".", "Zahlenwert geheim zu halten"),
        (ValueState.Unknown, ".", "Zahlenwert unbekannt"),
        (ValueState.NotYetReported, "…", "Angabe fällt später an"),
        (ValueState.NotMeaningful, "x", "Tabellenfach gesperrt, weil Aussage nicht sinnvoll"),
        (ValueState.TooUncertain, "/", "keine Angabe, da Zahlenwert nicht sicher genug"),
    ];

    public static string Of(ValueState state) => All.FirstOrDefault(sign => sign.State == state).Sign ?? "";

    public static string MeaningOf(ValueState state) => All.FirstOrDefault(sign => sign.State == state).Meaning ?? "";

    public static string FlagName(string flag) =>
        flag switch
        {
            "Provisional" => "vorläufig",
            "Revised" => "berichtigt",
            "Estimated" => "geschätzt",
            "LimitedReliability" => "Aussagewert eingeschränkt",
            _ => flag,
        };
}
