using Sozialplanung.Indicators.ComputeRelease;
using Sozialplanung.Indicators.Disclosure;
using Sozialplanung.Indicators.Releases;

namespace Sozialplanung.Indicators.Tests.Disclosure;

public sealed class CauseTests
{
    private const int Seed = 20250117;

    [Fact]
    public async Task The_first_release_withholds_nothing_because_of_an_earlier_one()
    {
        var complementary = 0;
        for (var seed = Seed; seed < Seed + 10; seed++)
        {
            var district = new RandomDistrict(seed);
            var release = new ReleaseComputation(
                district.Input(RandomDistrict.Plans, new ReleaseSettings(), new EarlierReleases())
            );
            await release.ComputeAsync(_ => Task.CompletedTask, TestContext.Current.CancellationToken);

            foreach (var (_, pattern) in release.Patterns)
            {
                foreach (var form in RandomDistrict.Plans.SelectMany(plan => plan.Forms))
                {
                    for (var area = 0; area < district.Tree.Count; area++)
                    {
                        var (_, publicCause, staffCause) = pattern.Of(form, area);
                        publicCause.ShouldNotBe(WithholdingCause.Kept, $"seed {seed}, {form.Key}, {area}");
                        staffCause.ShouldNotBe(WithholdingCause.Kept, $"seed {seed}, {form.Key}, {area}");
                        complementary += publicCause == WithholdingCause.Complementary ? 1 : 0;
                    }
                }
            }
        }

        complementary.ShouldBeGreaterThan(20);
    }
}
