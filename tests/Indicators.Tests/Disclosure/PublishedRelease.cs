using Sozialplanung.Contracts.Geography;
using Sozialplanung.Indicators.ComputeRelease;
using Sozialplanung.Indicators.Disclosure;

namespace Sozialplanung.Indicators.Tests.Disclosure;

/// <summary>A computed release as it is read again when the next one is computed.</summary>
internal static class PublishedRelease
{
    public static EarlierRelease Of(ReleaseComputation release, string divisionVersion = "", params Conversion[] conversions)
    {
        var published = new EarlierRelease(
            release.Patterns[0].Counts.Tree,
            [.. release.Indicators.Select(indicator => indicator.Plan)]
        )
        {
            DivisionVersion = divisionVersion,
            Conversions = conversions,
        };
        foreach (var (counts, pattern) in release.Patterns)
        {
            foreach (var form in counts.Forms)
            {
                var values = counts.Of(form);
                for (var area = 0; area < values.Length; area++)
                {
                    if (values[area] is { HasNumber: true } count)
                    {
                        var (from, publicCause, staffCause) = pattern.Of(form, area);
                        published.Add(
                            form.Key,
                            counts.Period,
                            counts.Tree.Areas[area].Code,
                            new EarlierCount(count.Number, from, publicCause, staffCause)
                        );
                    }
                }
            }
        }

        return published;
    }
}
