using Sozialplanung.Contracts.Indicators;

namespace Sozialplanung.Reporting.Writing;

/// <summary>
/// How much of a converted number is estimated, as the web application says it (<c>gateway/web/figures/estimated.ts</c>).
/// </summary>
internal static class ConvertedWords
{
    public const string Flag = "Converted";

    private const double Half = 0.005;

    /// <summary>„ (umgerechnet, 23 % geschätzt)“; empty where the number was not converted.</summary>
    public static string Of(ProfiledValue? value) =>
        value?.Value is null || value.Flags?.Contains(Flag) != true ? ""
        : value.EstimatedShare is not { } share ? " (umgerechnet)"
        : share <= 0 ? " (umgerechnet, nichts geschätzt)"
        : $" (umgerechnet, {Percent(share)} geschätzt)";

    /// <summary>In whole percent; what is neither nothing nor all is never called so.</summary>
    public static string Percent(double share) =>
        share switch
        {
            > 0 and < Half => $"unter 1{GermanNumbers.HardSpace}%",
            >= 1 - Half and < 1 => $"über 99{GermanNumbers.HardSpace}%",
            _ =>
                $"{GermanNumbers.Text(Math.Round(Math.Max(0, share) * 100, MidpointRounding.AwayFromZero), 0)}{GermanNumbers.HardSpace}%",
        };
}
