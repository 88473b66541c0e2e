using System.Security.Cryptography;
using System.Text;
using Sozialplanung.Indicators.Perturbation;
using Sozialplanung.Indicators.Releases;
using Sozialplanung.Indicators.TryCut;

namespace Sozialplanung.Indicators.Tests.TryCut;

/// <summary>
/// Somebody tries thousands of Zuschnitte and solves for the blocks. He may find the perturbed counts; he never finds more.
/// </summary>
public sealed class TrialLeakTests
{
    private const int MostDeviation = PerturbedCounts.MaximumDeviation;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static TheoryData<int> Seeds => [1, 2, 3, 4];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_solver_with_thousands_of_trials_learns_nothing_beyond_the_interval_of_each_block(int seed)
    {
        var random = new Random(seed);
        var truth = Enumerable.Range(0, 5).Select(_ => random.NextInt64(0, 25)).ToArray();
        var perturbed = new PerturbedCounts(SecretOf(seed));
        var town = new TownToTry(5).With(perturbed, truth);
        var known = town.Rows.Select(row => (long)row.Count.Number).ToArray();
        var told = Ask(town, random, trials: 2_000);

        var left = Solve(told, MostDeviation + 25);

        // What he is left with are vectors of perturbed counts, and the real one is among them: the true counts play no part.
        left.ShouldContain(candidate => candidate.SequenceEqual(known));
        for (var block = 0; block < truth.Length; block++)
        {
            // Of a perturbed count every true count within the deviation may be the truth, and all of them stay possible.
            var possible = left.Select(candidate => candidate[block]).Distinct().SelectMany(TruthsBehind).ToHashSet();
            TruthsBehind(known[block]).ShouldBeSubsetOf(possible);
            possible.ShouldContain(truth[block]);
        }
    }

    [Fact]
    public void Towns_that_differ_only_in_what_the_perturbation_hides_answer_alike()
    {
        var random = new Random(7);
        var perturbed = new PerturbedCounts(SecretOf(7));
        long[] truth = [3, 8, 12, 1, 17, 5];
        var other = truth.Select((count, block) => AnotherTruth(perturbed, block, count)).ToArray();
        other.Zip(truth).Count(pair => pair.First != pair.Second).ShouldBeGreaterThan(2);
        var (one, two) = (new TownToTry(6).With(perturbed, truth), new TownToTry(6).With(perturbed, other));

        for (var trial = 0; trial < 1_000; trial++)
        {
            string[] areas = [.. one.Blocks.Select(_ => $"A{random.Next(1, 5)}")];
            Told(one.Cut(areas)).ShouldBe(Told(two.Cut(areas)));
        }
    }

    [Fact]
    public void The_same_count_is_always_changed_alike_so_that_asking_again_averages_nothing_out()
    {
        var (perturbed, again) = (new PerturbedCounts(SecretOf(1)), new PerturbedCounts(SecretOf(1)));
        for (var count = 0; count < 200; count++)
        {
            var changed = perturbed.Of("sgb2", "2024", "B1", "", count);
            again.Of("sgb2", "2024", "B1", "", count).ShouldBe(changed);
            Math.Abs(changed - count).ShouldBeLessThanOrEqualTo(MostDeviation);
            changed.ShouldBeGreaterThanOrEqualTo(0);
        }

        perturbed.Of("sgb2", "2024", "B1", "", 0).ShouldBe(0);
        Enumerable
            .Range(0, 50)
            .Select(block => perturbed.Of("sgb2", "2024", $"B{block}", "", 20))
            .Distinct()
            .Count()
            .ShouldBeGreaterThan(4);
    }

    [Fact]
    public void A_person_more_changes_a_count_by_more_than_one_or_not_at_all_as_often_as_by_one()
    {
        var perturbed = new PerturbedCounts(SecretOf(2));

        var differences = Enumerable
            .Range(0, 1_000)
            .Select(block =>
                perturbed.Of("sgb2", "2024", $"B{block}", "", 21) - perturbed.Of("sgb2", "2024", $"B{block}", "", 20)
            )
            .ToList();

        differences.Average().ShouldBe(1, 0.25);
        differences.Count(difference => difference == 1).ShouldBeLessThan(400);
    }

    [Fact]
    public void Changes_are_as_likely_up_as_down()
    {
        var perturbed = new PerturbedCounts(SecretOf(3));
        foreach (var count in new long[] { 1, 2, 3, 5, 40 })
        {
            var changes = Enumerable
                .Range(0, 4_000)
                .Select(block => perturbed.Of("m", "2024", $"B{block}", "", count) - count)
                .ToList();
            changes.Average().ShouldBe(0, 0.1);
            changes.Average(change => (double)(change * change)).ShouldBeLessThan(2.2);
        }
    }

    private static byte[] SecretOf(int seed) => SHA256.HashData(Encoding.UTF8.GetBytes($"Geheimnis {seed}"));

    /// <summary>What a solver collects: for each set of blocks the rounded sum; two answers for one set would be a leak by themselves.</summary>
    private static Dictionary<int, long> Ask(TownToTry town, Random random, int trials)
    {
        var told = new Dictionary<int, long>();
        for (var trial = 0; trial < trials; trial++)
        {
            string[] areas = [.. town.Blocks.Select(_ => $"A{random.Next(1, 4)}")];
            foreach (var area in town.Cut(areas).Inhabitants(TownToTry.Plan, "2024"))
            {
                var set = Enumerable.Range(0, areas.Length).Where(block => areas[block] == area.Code).Sum(block => 1 << block);
                if (!told.TryAdd(set, area.Value!.Value))
                {
                    told[set].ShouldBe(area.Value.Value);
                }
            }
        }

        return told;
    }

    /// <summary>All vectors of counts that agree with every answer.</summary>
    private static List<long[]> Solve(Dictionary<int, long> told, int most)
    {
        var left = new List<long[]>();
        var counts = new long[5];
        void Try(int block)
        {
            if (block == counts.Length)
            {
                left.Add([.. counts]);
                return;
            }

            for (counts[block] = 0; counts[block] <= most; counts[block]++)
            {
                if (Agrees(block))
                {
                    Try(block + 1);
                }
            }
        }

        bool Agrees(int last)
        {
            foreach (var (set, answer) in told)
            {
                if (set >> (last + 1) != 0 || (set & (1 << last)) == 0)
                {
                    continue;
                }

                var sum = Enumerable.Range(0, last + 1).Where(block => (set & (1 << block)) != 0).Sum(block => counts[block]);
                if ((long)Math.Round(sum / 10.0, MidpointRounding.AwayFromZero) * 10 != answer)
                {
                    return false;
                }
            }

            return true;
        }

        Try(0);
        return left;
    }

    // Zero stays zero, so behind more than zero is somebody.
    private static IEnumerable<long> TruthsBehind(long perturbed) =>
        Enumerable
            .Range(-MostDeviation, (2 * MostDeviation) + 1)
            .Select(change => perturbed + change)
            .Where(truth => truth >= 0 && (truth > 0 || perturbed == 0));

    private static long AnotherTruth(PerturbedCounts perturbed, int block, long truth)
    {
        var seen = perturbed.Of("personen", "2024", $"b{block:00}", "", truth);
        return Enumerable
            .Range(0, 40)
            .Select(count => (long)count)
            .FirstOrDefault(
                count => count != truth && perturbed.Of("personen", "2024", $"b{block:00}", "", count) == seen,
                truth
            );
    }

    private static string Told(CutTrial trial) =>
        string.Join(' ', trial.Inhabitants(TownToTry.Plan, "2024"))
        + string.Join(' ', trial.Withheld([TownToTry.Plan], "2024", new ReleaseSettings(), Cancelled)[0].Areas);
}
