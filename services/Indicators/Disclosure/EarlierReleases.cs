using Sozialplanung.Indicators.Definitions;

namespace Sozialplanung.Indicators.Disclosure;

/// <summary>
/// All published releases that can still be read, so that any of them laid side by side with a new one give nothing away.
/// </summary>
internal sealed class EarlierReleases(params IReadOnlyList<EarlierRelease> all)
{
    public IReadOnlyList<EarlierRelease> All => all;

    /// <summary>Of what their indicators were made.</summary>
    public IEnumerable<string> Measures => all.SelectMany(release => release.Plans).SelectMany(plan => plan.Measures);

    /// <summary>
    /// The least that any release withheld the same count from, or null where none had it. On <paramref name="otherDivisions"/> the
    /// code means another area, and the same number is chance.
    /// </summary>
    public byte? WithheldFrom(string form, string period, string area, decimal count, IReadOnlyCollection<string> otherDivisions)
    {
        byte? least = null;
        foreach (var release in all.Where(release => !otherDivisions.Contains(release.DivisionVersion)))
        {
            if (
                release.Of(form, period, area) is { WithheldFrom: < PeriodPattern.NeverShown } earlier
                && earlier.Number == count
                && !(earlier.WithheldFrom >= least)
            )
            {
                least = earlier.WithheldFrom;
            }
        }

        return least;
    }

    /// <summary>Whether a release on a former Gebietsstand withheld the count of one of its areas from the audience.</summary>
    public bool Withheld(Audience audience, string form, string period, string divisionVersion, string area) =>
        all.Any(release =>
            release.DivisionVersion == divisionVersion
            && release.Of(form, period, area) is { } count
            && !count.IsShownTo(audience)
        );

    /// <summary>Whether any indicator of a release makes its year of a mean of periods.</summary>
    public bool HaveMeans =>
        all.SelectMany(release => release.Plans)
            .SelectMany(plan => plan.Forms)
            .SelectMany(form => form.Terms)
            .Any(term => term.Aggregate == PeriodAggregate.Mean);

    /// <summary>Whether any count of a period of the year is not whole.</summary>
    public bool HaveDecimalsIn(string year) => all.Any(release => release.HasDecimalsIn(year));
}
