using System.Globalization;
using Sozialplanung.Attack.Tests.Collecting;
using Sozialplanung.Attack.Tests.Districts;
using Sozialplanung.Attack.Tests.Stating;

namespace Sozialplanung.Attack.Tests.Bounding;

/// <summary>
/// Values and counts that a reader is not shown, as numbers in any text that he gets. Only numbers of four digits and more that are
/// nowhere shown to him tell anything: a lone 3 stands everywhere.
/// </summary>
internal static class WithheldInTexts
{
    private const int Telling = 4;

    public static IEnumerable<string> Find(
        IReadOnlyList<ReleasedState> states,
        Unknowns unknowns,
        AttackingReader reader,
        Collected collected
    )
    {
        if (collected.Texts.Count == 0)
        {
            return [];
        }

        var shown = collected
            .Readings.Where(one => one.What is not (Told.Sign or Told.Place))
            .Select(one => one.Number)
            .ToHashSet();
        var withheld = Withheld(states, unknowns, collected)
            .Where(one => Digits(one.Number) >= Telling && !shown.Contains(one.Number))
            .ToLookup(one => one.Number, one => one.Cell);
        return collected
            .Texts.SelectMany(text =>
                NumbersInText.Of(text.Content).Distinct().Where(withheld.Contains).Select(number => (text.Channel, number))
            )
            .Distinct()
            .Select(found =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{reader.Name}: {found.number} steht in {found.Channel}, gesperrt: {string.Join(", ", withheld[found.number].Distinct())}"
                )
            );
    }

    private static IEnumerable<(decimal Number, string Cell)> Withheld(
        IReadOnlyList<ReleasedState> states,
        Unknowns unknowns,
        Collected collected
    )
    {
        var shown = collected
            .Readings.Where(one => one.What == Told.Value)
            .Select(one => (one.Release, one.Indicator, one.Area, one.Period))
            .ToHashSet();
        foreach (var state in states)
        {
            var sums = new FormSums(state, unknowns);
            foreach (
                var (indicator, period, area) in from indicator in state.Indicators
                from period in CommonKnowledge.PeriodsOf(state, indicator)
                from area in state.District.Areas.Select(area => area.Code)
                where !shown.Contains((state.Id, indicator.Code, area, period))
                select (indicator, period, area)
            )
            {
                var cell = $"{indicator.Code} {area} {period}";
                if (sums.Of(indicator.Numerator, indicator.Aggregate, area, period)?.TrueAmount(unknowns) is not { } numerator)
                {
                    continue;
                }

                yield return (numerator, cell);
                if (indicator.Denominator is null)
                {
                    yield return (Rounded(indicator.Factor * numerator, indicator), cell);
                }
                else if (
                    sums.Of(indicator.Denominator, indicator.Aggregate, area, period)?.TrueAmount(unknowns) is { } denominator
                    && denominator != 0
                )
                {
                    yield return (denominator, cell);
                    yield return (Rounded(indicator.Factor * numerator / denominator, indicator), cell);
                }
            }
        }
    }

    private static decimal Rounded(decimal value, AttackedIndicator indicator) =>
        decimal.Round(value, indicator.Decimals, MidpointRounding.AwayFromZero);

    private static int Digits(decimal number) =>
        Math.Abs(number).ToString("0.######", CultureInfo.InvariantCulture).Count(char.IsAsciiDigit);
}
