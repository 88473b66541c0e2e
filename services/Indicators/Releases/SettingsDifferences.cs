using System.Globalization;

namespace Sozialplanung.Indicators.Releases;

/// <summary>What is other in the rules of confidentiality than in the release before, as German sentences.</summary>
internal static class SettingsDifferences
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public static IEnumerable<string> Of(ReleaseSettings now, ReleaseSettings before) =>
        [
            .. Number("Die Mindestfallzahl der Öffentlichkeit", now.PublicMinimumCount, before.PublicMinimumCount),
            .. Number("Die Mindestfallzahl der Verwaltung", now.StaffMinimumCount, before.StaffMinimumCount),
            .. Number(
                "Die Mindestzahl der Personen je Einrichtung",
                now.MinimumPersonsPerFacility,
                before.MinimumPersonsPerFacility
            ),
            .. Number("Die Mindestzahl der Einrichtungen", now.MinimumFacilities, before.MinimumFacilities),
            .. Rule("Die Dominanzregel", DominanceOf(now), DominanceOf(before)),
            .. Rule("Die p%-Regel", Percent(now.PPercent), Percent(before.PPercent)),
            .. Zeros(now.WithholdsZeros, before.WithholdsZeros),
        ];

    private static IEnumerable<string> Number(string rule, int now, int before) =>
        now == before ? [] : [$"{rule} ist {now}, zuvor {before}."];

    private static IEnumerable<string> Rule(string rule, string now, string before) =>
        now == before ? [] : [$"{rule}: {now}, zuvor {before}."];

    private static IEnumerable<string> Zeros(bool now, bool before) =>
        now == before ? []
        : now ? ["„Niemand“ und „alle“ werden gesperrt, zuvor wurden sie gezeigt."]
        : ["„Niemand“ und „alle“ werden gezeigt, zuvor waren sie gesperrt."];

    private static string DominanceOf(ReleaseSettings settings) =>
        settings.Dominance is { } rule ? $"die {rule.Largest} größten höchstens {Percent(rule.Percent)}" : "keine";

    private static string Percent(double percent) => percent > 0 ? string.Create(_german, $"{percent:0.##} %") : "keine";
}
