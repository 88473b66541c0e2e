using Sozialplanung.Indicators.Releases;

namespace Sozialplanung.Indicators.Disclosure;

/// <summary>When a count must not be shown to an audience for its own sake (Primärsperrung).</summary>
internal sealed record AudienceRules(Audience Audience, int MinimumCount, bool WithholdsZeros)
{
    /// <summary>Those from whom anything is withheld, the better informed first.</summary>
    public static IReadOnlyList<AudienceRules> Of(ReleaseSettings settings) =>
        [
            new(Audience.Verwaltung, settings.StaffMinimumCount, settings.WithholdsZeros),
            new(Audience.Oeffentlichkeit, settings.PublicMinimumCount, settings.WithholdsZeros),
        ];

    public string? CauseFor(decimal count) =>
        count > 0 && count < MinimumCount ? WithholdingCause.MinimumCount
        : count == 0 && WithholdsZeros ? WithholdingCause.Zero
        : null;

    /// <summary>The same for a count that is not shown itself; that nobody is in such a group may be known.</summary>
    public string? CauseForShadow(decimal count) => count > 0 && count < MinimumCount ? WithholdingCause.MinimumCount : null;

    public string? CauseForRemainder(decimal numerator, decimal denominator) =>
        (denominator - numerator) switch
        {
            > 0 and var rest when rest < MinimumCount => WithholdingCause.Remainder,
            0 when WithholdsZeros && numerator > 0 => WithholdingCause.Zero,
            _ => null,
        };
}
