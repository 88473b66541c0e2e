using Sozialplanung.Indicators.Releases;
using Sozialplanung.Statistics.Disclosure;

namespace Sozialplanung.Indicators.Disclosure;

/// <summary>
/// The kernel's rules by which a count must not be shown to an audience for its own sake (Primärsperrung), asked in amounts: a
/// mean of four quarters can be 4.75 persons.
/// </summary>
internal sealed record AudienceRules(Audience Audience, PrimaryRules Rules)
{
    private readonly PrimaryRules _forShadows = Rules with { Zeros = ZeroRule.Shown };

    /// <summary>Those from whom anything is withheld, the better informed first.</summary>
    public static IReadOnlyList<AudienceRules> Of(ReleaseSettings settings) =>
        [
            new(Audience.Verwaltung, RulesOf(settings, settings.StaffMinimumCount)),
            new(Audience.Oeffentlichkeit, RulesOf(settings, settings.PublicMinimumCount)),
        ];

    public string? CauseFor(decimal count) => CauseBy(Rules, count);

    /// <summary>The same for a count that is not shown itself; that nobody is in such a group may be known.</summary>
    public string? CauseForShadow(decimal count) => CauseBy(_forShadows, count);

    /// <summary>Whether the part gives away who is left over of the whole.</summary>
    public string? CauseForRemainder(decimal part, decimal whole)
    {
        if (part < 0 || part > whole)
        {
            return null;
        }

        var counted = PersonsIn(part);
        var all = new CellFacts(counted) { Base = counted + PersonsIn(whole - part) };
        return Rules
            .JudgeAll(all)
            .Where(finding => finding.Rule == PrimaryRule.Complement || (finding.Rule == PrimaryRule.Zero && counted > 0))
            .Select(finding => WithholdingCause.Of(finding.Rule))
            .FirstOrDefault();
    }

    // What was delivered below zero is as sensitive as the same amount above.
    private static string? CauseBy(PrimaryRules rules, decimal count) =>
        rules.Judge(new CellFacts(PersonsIn(Math.Abs(count)))) is { } finding ? WithholdingCause.Of(finding.Rule) : null;

    private static PrimaryRules RulesOf(ReleaseSettings settings, int minimumCount) =>
        new() { MinimumCount = minimumCount, Zeros = settings.WithholdsZeros ? ZeroRule.Withheld : ZeroRule.Shown };

    /// <summary>As many whole persons as stand behind an amount for sure; somebody stands behind any that is not zero.</summary>
    private static long PersonsIn(decimal amount) => amount is > 0 and < 1 ? 1 : (long)decimal.Floor(amount);
}
