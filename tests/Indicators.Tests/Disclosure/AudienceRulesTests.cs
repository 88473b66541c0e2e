using Sozialplanung.Facts;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Disclosure;
using Sozialplanung.Indicators.Releases;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.Tests.Disclosure;

/// <summary>The kernel's rules in amounts, held against the rule as the law has it: more than nobody, fewer than the minimum.</summary>
public sealed class AudienceRulesTests
{
    private static readonly decimal[] _amounts = [.. Enumerable.Range(0, 60).Select(step => step * 0.25m), 400.333m];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_amount_is_withheld_where_somebody_but_fewer_than_the_minimum_stand_behind_it(bool withholdsZeros)
    {
        foreach (var (rules, minimum) in Both(withholdsZeros))
        {
            foreach (var amount in _amounts)
            {
                var isSmall = amount > 0 && amount < minimum;

                NameOf(rules.CauseFor(Amount(amount)))
                    .ShouldBe(
                        isSmall ? WithholdingCause.MinimumCount
                        : amount == 0 && withholdsZeros ? WithholdingCause.Zero
                        : null
                    );
                NameOf(rules.CauseForShadow(Amount(amount))).ShouldBe(isSmall ? WithholdingCause.MinimumCount : null);
            }

            // Delivered below zero, an amount is as sensitive as above.
            NameOf(rules.CauseFor(Amount(-2))).ShouldBe(WithholdingCause.MinimumCount);
            rules.CauseFor(Amount(-minimum)).ShouldBeNull();
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_part_is_withheld_where_somebody_but_fewer_than_the_minimum_are_left_over(bool withholdsZeros)
    {
        foreach (var (rules, minimum) in Both(withholdsZeros))
        {
            foreach (var (part, whole) in _amounts.SelectMany(part => _amounts.Select(whole => (part, whole))))
            {
                var rest = whole - part;

                NameOf(rules.CauseForRemainder(part, whole))
                    .ShouldBe(
                        rest > 0 && rest < minimum ? WithholdingCause.Remainder
                            : rest == 0 && part > 0 && withholdsZeros ? WithholdingCause.Zero
                            : null,
                        $"{part} of {whole}"
                    );
            }
        }
    }

    private static string? NameOf(PrimaryCause? cause) => cause?.Name;

    private static Count Amount(decimal number) => new(number, ValueState.Shown, ValueFlags.None);

    private static IEnumerable<(AudienceRules Rules, int Minimum)> Both(bool withholdsZeros)
    {
        var settings = new ReleaseSettings { WithholdsZeros = withholdsZeros };
        return AudienceRules.Of(settings).Zip([settings.StaffMinimumCount, settings.PublicMinimumCount]);
    }
}
