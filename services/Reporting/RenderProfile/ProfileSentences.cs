namespace Sozialplanung.Reporting.RenderProfile;

/// <summary>Says in words what a table row shows: the value, how it stands to the Kreis, how it moved.</summary>
internal static class ProfileSentences
{
    public static string Of(ProfileIndicator indicator, AreaProfile profile)
    {
        var period = indicator.Periods[^1];
        var own = indicator.Of(profile.Area.Code, period);
        if (own?.Value is not { } value)
        {
            return $"{indicator.Name}: Für {period} gibt es keine Zahl ({German.Reason(own?.State)}).";
        }

        return $"{indicator.Name} ({period}): {German.Value(own, indicator)}{Comparison(indicator, profile, value, period)}.{Change(indicator, profile, value)}";
    }

    private static string Comparison(ProfileIndicator indicator, AreaProfile profile, double value, string period)
    {
        var root = profile.Area.Path[0];
        if (!IsRate(indicator) || root == profile.Area.Code || indicator.Of(root, period)?.Value is not { } whole)
        {
            return "";
        }

        var difference = Math.Round(value - whole, indicator.Decimals, MidpointRounding.AwayFromZero);
        var step = indicator.Unit == "%" ? "Prozentpunkte" : indicator.Unit;
        return difference == 0
            ? ", so viel wie im Kreis"
            : $", {German.Number(Math.Abs(difference), indicator.Decimals)} {step} {(difference > 0 ? "über" : "unter")} dem Kreis ({German.Number(whole, indicator.Decimals)})";
    }

    /// <summary>An absolute number of a part is always below that of the whole; only rates compare.</summary>
    private static bool IsRate(ProfileIndicator indicator) => indicator.Unit == "%" || indicator.Unit.StartsWith("je ", StringComparison.Ordinal);

    private static string Change(ProfileIndicator indicator, AreaProfile profile, double value)
    {
        var first = indicator.Series.GetValueOrDefault(profile.Area.Code)?.FirstOrDefault(earlier => earlier.Value is not null);
        if (first is null || first.Period == indicator.Periods[^1])
        {
            return "";
        }

        return $" Im Jahr {first.Period} waren es {German.Value(first, indicator)}.";
    }
}
