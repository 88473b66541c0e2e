using Sozialplanung.Contracts.Indicators;
using Sozialplanung.Reporting.Gate;

namespace Sozialplanung.Reporting.Writing;

/// <summary>Says in words what the values show: how much, how it stands to the whole, how it moved. It names no causes.</summary>
internal static class IndicatorSentences
{
    /// <summary>The value of the last period beside the whole, and the change since the first that it compares with.</summary>
    public static string Of(ProfiledIndicator indicator, IndicatorProfile profile)
    {
        var own = indicator.Of(profile.Area.Code, indicator.LastPeriod);
        return own?.Value is { } value
            ? $"{indicator.LastPeriod} liegt der Wert bei {GermanNumbers.WithUnit(value, indicator)}{ConvertedWords.Of(own)}{Comparison(indicator, profile, value)}."
                + Change(indicator, profile, value)
            : $"Für {indicator.LastPeriod} steht hier keine Zahl: {ValueCells.Reason(own?.State)}.{Change(indicator, profile, null)}";
    }

    /// <summary>
    /// „höher“, „niedriger“, „nicht unterscheidbar“; without a test the bare difference; empty where nothing compares.
    /// </summary>
    public static string Verdict(ProfiledIndicator indicator, IndicatorProfile profile)
    {
        if (
            profile.Whole is not { } whole
            || !indicator.HasYardstick
            || indicator.Of(profile.Area.Code, indicator.LastPeriod)?.Value is not { } value
            || indicator.Of(whole.Code, indicator.LastPeriod)?.Value is not { } larger
        )
        {
            return "";
        }

        return indicator.Verdict(whole.Code) switch
        {
            "Higher" => "höher",
            "Lower" => "niedriger",
            "NotDistinguishable" => "nicht unterscheidbar",
            _ => Bare(Rounded(value - larger, indicator), indicator),
        };
    }

    private static string Bare(double difference, ProfiledIndicator indicator) =>
        difference switch
        {
            > 0 => $"+{GermanNumbers.Text(difference, indicator.Decimals)} (ohne Test)",
            < 0 => $"{GermanNumbers.Text(difference, indicator.Decimals)} (ohne Test)",
            _ => "gleich (ohne Test)",
        };

    private static string Comparison(ProfiledIndicator indicator, IndicatorProfile profile, double value)
    {
        if (
            profile.Whole is not { } whole
            || !indicator.HasYardstick
            || indicator.Of(whole.Code, indicator.LastPeriod)?.Value is not { } larger
        )
        {
            return "";
        }

        var named =
            $"Vergleichswert {GermanNumbers.WithUnit(larger, indicator)}{ConvertedWords.Of(indicator.Of(whole.Code, indicator.LastPeriod))} für {whole.Name}";
        var difference = Rounded(value - larger, indicator);
        return indicator.Verdict(whole.Code) switch
        {
            "Higher" => $", höher als der {named}",
            "Lower" => $", niedriger als der {named}",
            "NotDistinguishable" => $"; vom {named} ist er statistisch nicht zu unterscheiden",
            _ when difference == 0 => $", so hoch wie der {named}",
            _ =>
                $", {GermanNumbers.Difference(Math.Abs(difference), indicator)} {(difference > 0 ? "über" : "unter")} dem {named}",
        };
    }

    private static string Change(ProfiledIndicator indicator, IndicatorProfile profile, double? value)
    {
        var known =
            indicator.Series.GetValueOrDefault(profile.Area.Code)?.Where(earlier => earlier.Value is not null).ToList() ?? [];
        if (value is not { } last)
        {
            return known.Count == 0
                ? ""
                : $" Der letzte veröffentlichte Wert stammt von {known[^1].Period}: {GermanNumbers.WithUnit(known[^1].Value!.Value, indicator)}{ConvertedWords.Of(known[^1])}.";
        }

        // Elections of different kinds are not one series.
        var occasion = indicator.Occasions.GetValueOrDefault(indicator.LastPeriod);
        if (
            known.Find(earlier => indicator.Occasions.GetValueOrDefault(earlier.Period) == occasion) is not { } first
            || first.Period == indicator.LastPeriod
        )
        {
            return "";
        }

        var change = Rounded(last - first.Value!.Value, indicator);
        return change == 0
            ? $" Er ist so hoch wie {first.Period}{ConvertedWords.Of(first)}."
            : $" Gegenüber {first.Period}{ConvertedWords.Of(first)} ist er um {GermanNumbers.Difference(Math.Abs(change), indicator)} {(change > 0 ? "gestiegen" : "gesunken")}.";
    }

    private static double Rounded(double difference, ProfiledIndicator indicator) =>
        Math.Round(difference, indicator.Decimals, MidpointRounding.AwayFromZero);
}
