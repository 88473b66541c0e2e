using Sozialplanung.Indicators.ComputeRelease;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Disclosure;
using Sozialplanung.Indicators.Releases;

namespace Sozialplanung.Indicators.Tests.Disclosure;

public sealed class LeakTests
{
    private const int Seed = 20250117;
    private const int Rounds = 60;
    private static readonly ReleaseSettings _settings = new();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task No_small_count_follows_from_the_values_an_audience_is_shown(int audience)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var district = new RandomDistrict(Seed + round);
            var release = await ComputeAsync(district, new EarlierReleases());

            var reader = new CalculatingReader(district, [release], (needs, _) => needs <= audience);

            foreach (var (form, area, interval) in reader.WorkOut())
            {
                if (IsSensitive(district, form, area, audience))
                {
                    interval.IsExact.ShouldBeFalse($"{form} in {district.Tree.Areas[area].Code}, seed {Seed + round}");
                }
            }
        }
    }

    [Fact]
    public async Task Sums_over_known_parts_give_no_small_count_away()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var district = new RandomDistrict(Seed + round, hasGaps: true);
            var release = await ComputeAsync(district, new EarlierReleases(), RandomDistrict.TolerantPlans);

            var reader = new CalculatingReader(district, [release], (needs, _) => needs == 0);

            foreach (
                var (form, area, interval) in reader
                    .WorkOut()
                    .Where(found => reader.Counts[(found.Form, found.Area)] is > 0 and < 5)
            )
            {
                // What was never delivered is not ours to give away.
                if (
                    form.EndsWith("bekannt", StringComparison.Ordinal)
                    || !form.Contains("auslaender", StringComparison.Ordinal)
                    || !district.LeavesOf(area).Any(district.Gaps.Contains)
                )
                {
                    interval.IsExact.ShouldBeFalse($"{form} in {district.Tree.Areas[area].Code}, seed {Seed + round}");
                }
            }
        }
    }

    [Fact]
    public async Task A_municipality_that_knows_all_of_itself_cannot_work_out_its_neighbours()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var district = new RandomDistrict(Seed + round);
            var release = await ComputeAsync(district, new EarlierReleases());
            foreach (var gemeinde in district.Tree.Areas.Where(area => area.Level == "gemeinde"))
            {
                // A Programmgebiet of nothing but its own Sozialräume is no secret to it.
                bool IsInside(int area) => district.LeavesOf(area).All(leaf => district.Tree.Path(leaf).Contains(gemeinde.Code));

                var reader = new CalculatingReader(district, [release], (needs, area) => needs == 0 || IsInside(area));

                foreach (var (form, area, interval) in reader.WorkOut().Where(found => !IsInside(found.Area)))
                {
                    if (IsSensitive(district, form, area, 0))
                    {
                        interval.IsExact.ShouldBeFalse(
                            $"{form} in {district.Tree.Areas[area].Code} for {gemeinde.Code}, seed {Seed + round}"
                        );
                    }
                }
            }
        }
    }

    [Fact]
    public async Task Two_releases_of_the_same_data_withhold_the_same()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var district = new RandomDistrict(Seed + round);
            var first = await ComputeAsync(district, new EarlierReleases());

            var second = await ComputeAsync(district, Published(first));

            Needs(second).ShouldBe(Needs(first), $"seed {Seed + round}");
        }
    }

    [Fact]
    public async Task Two_releases_laid_side_by_side_give_no_unchanged_small_count_away()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var district = new RandomDistrict(Seed + round);
            var first = await ComputeAsync(district, new EarlierReleases());
            var before = new Dictionary<(int, string, string), int>(district.Facts);
            district.Correct(2);
            var second = await ComputeAsync(district, Published(first));

            // What is known of both releases, for the counts that did not change.
            var reader = new CalculatingReader(district, [second], (needs, _) => needs == 0);
            reader.Remember(district, first, before);

            foreach (var (form, area, interval) in reader.WorkOut())
            {
                if (IsSensitive(district, form, area, 0))
                {
                    interval.IsExact.ShouldBeFalse($"{form} in {district.Tree.Areas[area].Code}, seed {Seed + round}");
                }
            }
        }
    }

    private static async Task<ReleaseComputation> ComputeAsync(
        RandomDistrict district,
        EarlierReleases earlier,
        IReadOnlyList<IndicatorPlan>? plans = null
    )
    {
        var release = new ReleaseComputation(district.Input(plans ?? RandomDistrict.Plans, _settings, earlier));
        await release.ComputeAsync(_ => Task.CompletedTask, TestContext.Current.CancellationToken);

        return release;
    }

    private static EarlierReleases Published(ReleaseComputation release) => new(PublishedRelease.Of(release));

    private static byte[] Needs(ReleaseComputation release) =>
        [.. release.Indicators.SelectMany(indicator => indicator.Periods).SelectMany(period => period.Needs)];

    private static bool IsSensitive(RandomDistrict district, string form, int area, int audience)
    {
        var minimum = audience == 0 ? _settings.PublicMinimumCount : _settings.StaffMinimumCount;
        bool IsSmall(long persons) => persons > 0 && persons < minimum;
        return IsSmall(CountOf(district, form, area))
            || RandomDistrict.Plans.Any(plan =>
                plan.Definition.Kind == "share"
                && plan.Numerator.Key == form
                && plan.Denominator is { } whole
                && IsSmall(CountOf(district, whole.Key, area) - CountOf(district, form, area))
            );
    }

    private static long CountOf(RandomDistrict district, string form, int area)
    {
        var selection = RandomDistrict.Plans.SelectMany(plan => plan.Forms).First(known => known.Key == form).Terms[0].Selection;
        return district
            .Facts.Where(fact =>
                fact.Key.Measure == selection.Measure
                && district.LeavesOf(area).Contains(fact.Key.Area)
                && selection.Takes(BreakdownTable.Split(fact.Key.Breakdown))
            )
            .Sum(fact => fact.Value);
    }
}
