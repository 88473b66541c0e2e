using Sozialplanung.Indicators.Counting;
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

    public PrimaryCause? CauseFor(Count count) => CauseBy(Rules, count);

    /// <summary>The same for a count that is not shown itself; that nobody is in such a group may be known.</summary>
    public PrimaryCause? CauseForShadow(Count count) => CauseBy(_forShadows, count);

    /// <summary>Whether the part gives away who is left over of the whole.</summary>
    public PrimaryCause? CauseForRemainder(decimal part, decimal whole)
    {
        if (part < 0 || part > whole)
        {
            return null;
        }

        var counted = PersonsIn(part);
        var all = new CellFacts(counted) { Base = counted + PersonsIn(whole - part) };
        return PrimaryCause.Of(
            Rules
                .JudgeAll(all)
                .Where(finding => finding.Rule == PrimaryRule.Complement || (finding.Rule == PrimaryRule.Zero && counted > 0))
        );
    }

    private static PrimaryCause? CauseBy(PrimaryRules rules, Count count) =>
        PrimaryCause.Of(FactsOf(count).SelectMany(rules.JudgeAll));

    // What was delivered below zero is as sensitive as the same amount above. Contributors of two datasets may be the same, so each
    // dataset must pass alone.
    private static IEnumerable<CellFacts> FactsOf(Count count)
    {
        var persons = new CellFacts(PersonsIn(Math.Abs(count.Number)));
        return count.KnownContributions?.ByDataset.Select(amounts => WithContributors(persons, amounts)).DefaultIfEmpty(persons)
            ?? [persons];
    }

    private static CellFacts WithContributors(CellFacts facts, decimal[] amounts) =>
        facts with
        {
            PersonsByFacility = [.. amounts.Select(amount => PersonsIn(Math.Abs(amount)))],
            // Of a sum of gains and losses nobody can say whose share is how large.
            Contributions = amounts.Any(amount => amount < 0)
                ? null
                : [.. amounts.Select(amount => new Contribution((double)amount))],
        };

    private static PrimaryRules RulesOf(ReleaseSettings settings, int minimumCount) =>
        new()
        {
            MinimumCount = minimumCount,
            Zeros = settings.WithholdsZeros ? ZeroRule.Withheld : ZeroRule.Shown,
            MinimumPersonsPerFacility = settings.MinimumPersonsPerFacility,
            MinimumFacilities = settings.MinimumFacilities,
            Dominance = settings.Dominance,
            PPercent = settings.PPercent > 0 ? new PPercentRule(settings.PPercent) : null,
        };

    /// <summary>As many whole persons as stand behind an amount for sure; somebody stands behind any that is not zero.</summary>
    private static long PersonsIn(decimal amount) => amount is > 0 and < 1 ? 1 : (long)decimal.Floor(amount);
}
