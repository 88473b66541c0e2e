namespace Sozialplanung.Statistics.Classes;

/// <summary>Class limits that stay the same over several years, so that a change of colour is a change of value.</summary>
public static class HeldBreaks
{
    /// <summary>
    /// The limits a method gives for the numbers of all years together. Values without a number are left out; with
    /// <paramref name="hasZeroClass"/> zeros are too, since they have a class of their own. No numbers: no classes.
    /// </summary>
    public static IReadOnlyList<double> Over(
        IEnumerable<IReadOnlyList<Value>> years,
        Func<IReadOnlyCollection<double>, IReadOnlyList<double>> method,
        bool hasZeroClass = false
    ) =>
        method([
            .. years
                .SelectMany(year => year)
                .Where(value => value.HasNumber && !(hasZeroClass && value.Number == 0))
                .Select(value => value.Number),
        ]);
}
