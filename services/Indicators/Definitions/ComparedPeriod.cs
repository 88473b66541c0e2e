using System.Globalization;
using Sozialplanung.Facts;

namespace Sozialplanung.Indicators.Definitions;

/// <summary>With which period a change compares: some years earlier, or always the same one.</summary>
internal sealed class ComparedPeriod
{
    private const int MostYears = 10;

    private readonly int _yearsEarlier;
    private readonly Period? _reference;

    private ComparedPeriod(int yearsEarlier, Period? reference) => (_yearsEarlier, _reference) = (yearsEarlier, reference);

    /// <summary>Null where the definition names none, or none that it can have.</summary>
    public static ComparedPeriod? TryRead(IndicatorDefinition definition) =>
        definition.ComparedWith switch
        {
            ['-', .. var years]
                when int.TryParse(years, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    && number is >= 1 and <= MostYears => new ComparedPeriod(number, null),
            { } key when Period.TryParse(key, out var reference) && reference.Kind == definition.DeclaredPeriodKind =>
                new ComparedPeriod(0, reference),
            _ => null,
        };

    /// <summary>
    /// Of the periods there are those that have one to be compared with, each with it. Counts of different occasions are never
    /// compared over time.
    /// </summary>
    public IReadOnlyDictionary<string, string> In(IReadOnlyCollection<string> periods, IndicatorDefinition definition)
    {
        var known = periods.ToHashSet(StringComparer.Ordinal);
        return periods
            .Select(period => (Period: period, Other: Of(Period.Parse(period))?.Key))
            .Where(pair =>
                pair.Other is not null
                && known.Contains(pair.Other)
                && definition.Occasions.GetValueOrDefault(pair.Period) == definition.Occasions.GetValueOrDefault(pair.Other)
            )
            .ToDictionary(pair => pair.Period, pair => pair.Other!, StringComparer.Ordinal);
    }

    private Period? Of(Period period) =>
        _reference is not { } reference ? period.YearsEarlier(_yearsEarlier)
        : period > reference ? reference
        : null;
}
