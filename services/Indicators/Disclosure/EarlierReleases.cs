using System.Collections.Concurrent;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.Indicators.Definitions;

namespace Sozialplanung.Indicators.Disclosure;

/// <summary>
/// All published releases that can still be read, so that any of them laid side by side with a new one give nothing away.
/// </summary>
internal sealed class EarlierReleases(params IReadOnlyList<EarlierRelease> all)
{
    private readonly ConcurrentDictionary<Conversion, bool> _convertedOtherwise = new(ReferenceEqualityComparer.Instance);

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

    /// <summary>The same, whether one showed it to the audience and none withheld it.</summary>
    public bool Shown(Audience audience, string form, string period, string divisionVersion, string area) =>
        !Withheld(audience, form, period, divisionVersion, area)
        && all.Any(release => release.DivisionVersion == divisionVersion && release.Of(form, period, area) is not null);

    /// <summary>
    /// Whether a release shows the numbers of a former Gebietsstand converted in another way: by another key, or to other areas. The
    /// shares of both together would be more equations than those of one.
    /// </summary>
    public bool ConvertOtherwise(Conversion conversion)
    {
        if (!_convertedOtherwise.TryGetValue(conversion, out var otherwise))
        {
            _convertedOtherwise[conversion] = otherwise = all.SelectMany(release => release.Conversions)
                .Any(other =>
                    other.From == conversion.From
                    && !(other.To == conversion.To && other.Shares.ToHashSet().SetEquals(conversion.Shares))
                );
        }

        return otherwise;
    }

    /// <summary>Whether any indicator of a release makes its year of a mean of periods.</summary>
    public bool HaveMeans =>
        all.SelectMany(release => release.Plans)
            .SelectMany(plan => plan.Forms)
            .SelectMany(form => form.Terms)
            .Any(term => term.Aggregate == PeriodAggregate.Mean);

    /// <summary>Whether any count of a period of the year is not whole.</summary>
    public bool HaveDecimalsIn(string year) => all.Any(release => release.HasDecimalsIn(year));
}
