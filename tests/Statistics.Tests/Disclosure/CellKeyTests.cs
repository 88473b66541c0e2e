using System.Text.Json;
using Sozialplanung.Statistics.Disclosure;
using Sozialplanung.Tests;

namespace Sozialplanung.Statistics.Tests.Disclosure;

public sealed class CellKeyTests
{
    public static TheoryData<string> Designs =>
        VectorFile.Ids("sdc_cellkey.json", vector => vector.GetProperty("expected").TryGetProperty("tables", out _));

    public static TheoryData<string> Records =>
        VectorFile.Ids(
            "sdc_cellkey.json",
            vector =>
                vector.GetProperty("inputs").ValueKind == JsonValueKind.Object
                && vector.GetProperty("inputs").TryGetProperty("records", out _)
        );

    public static TheoryData<string> Given =>
        VectorFile.Ids("sdc_cellkey.json", vector => vector.GetProperty("expected").TryGetProperty("rows", out _));

    [Theory]
    [MemberData(nameof(Designs))]
    public void Constructs_the_tables_of_the_reference(string id)
    {
        var vector = VectorFile.Read("sdc_cellkey.json", id);

        foreach (var expected in vector.GetProperty("expected").GetProperty("tables").EnumerateArray())
        {
            var table = PerturbationTable.Create(DesignOf(expected.GetProperty("params")), TestContext.Current.CancellationToken);

            var rows = Rows(expected.GetProperty("rows"));
            table.LastCount.ShouldBe(rows.Max(row => row.Count));
            foreach (var row in rows.GroupBy(row => row.Count))
            {
                table.Outcomes(row.Key).Select(outcome => outcome.Change).ShouldBe(row.Select(item => item.Change));
                foreach (var (outcome, item) in table.Outcomes(row.Key).Zip(row))
                {
                    outcome.Probability.ShouldBe(item.Probability, 1e-4, $"{expected.GetProperty("params")}, count {row.Key}");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Perturbs_the_counts_of_the_reference(string id)
    {
        var vector = VectorFile.Read("sdc_cellkey.json", id);

        var inputs = vector.GetProperty("inputs");
        var table = PerturbationTable.FromOutcomes(FromIntervals(inputs.GetProperty("ptable")));
        var records = inputs.GetProperty("records");
        var (sex, age, flag) = (
            records.GetProperty("sex").Texts(),
            records.GetProperty("age").Texts(),
            records.GetProperty("flag").Ints()
        );
        long[] keys = [.. records.GetProperty("rec_key").Doubles().Select(RecordKey.FromFraction)];
        var cells = vector.GetProperty("expected").GetProperty("cells");
        for (var cell = 0; cell < cells.GetProperty("count").GetArrayLength(); cell++)
        {
            var (s, a, v) = (
                cells.GetProperty("sex")[cell].GetString(),
                cells.GetProperty("age")[cell].GetString(),
                cells.GetProperty("variable")[cell].GetString()
            );
            int[] members =
            [
                .. Enumerable
                    .Range(0, keys.Length)
                    .Where(k => (s == "Total" || sex[k] == s) && (a == "Total" || age[k] == a) && (v == "total" || flag[k] == 1)),
            ];
            var key = RecordKey.CellKey(members.Select(k => keys[k]));

            members.Length.ShouldBe(cells.GetProperty("count")[cell].GetInt32());
            ((double)key / RecordKey.Scale).ShouldBe(cells.GetProperty("cell_key")[cell].GetDouble(), 1e-9);
            table.Change(members.Length, key).ShouldBe(cells.GetProperty("perturbation")[cell].GetInt32());
            table.Perturb(members.Length, key).ShouldBe(cells.GetProperty("perturbed")[cell].GetInt64());
        }
    }

    [Theory]
    [MemberData(nameof(Given))]
    public void Takes_a_given_table_and_looks_up_by_the_upper_end(string id)
    {
        var vector = VectorFile.Read("sdc_cellkey.json", id);

        var rows = vector.GetProperty("expected").GetProperty("rows");
        var table = PerturbationTable.FromOutcomes(Rows(rows));

        var (counts, changes, ends) = (
            rows.GetProperty("i").Ints(),
            rows.GetProperty("v").Ints(),
            rows.GetProperty("ub").Doubles()
        );
        table.LastCount.ShouldBe(counts.Max());
        for (var k = 0; k < counts.Length; k++)
        {
            var lastKeyBefore = (long)Math.Floor((ends[k] - 1e-7) * RecordKey.Scale);
            if (k == 0 || counts[k - 1] != counts[k] || ends[k] - ends[k - 1] > 1e-6)
            {
                table.Change(counts[k], lastKeyBefore).ShouldBe(changes[k], $"count {counts[k]}, upper end {ends[k]}");
            }
        }

        var blocked = vector.GetProperty("inputs").GetProperty("js").GetInt32();
        counts.Zip(changes, (count, change) => count + change).ShouldAllBe(result => result == 0 || result > blocked);
    }

    [Fact]
    public void A_symmetric_row_worked_by_hand()
    {
        // D = 1, V = 0.5, last row: p(−1) = p(1) = q with 2q ≤ 0.5; entropy wants q towards a third, so q = 0.25.
        var outcomes = PerturbationTable
            .Create(new PerturbationDesign(1, 0.5), TestContext.Current.CancellationToken)
            .Outcomes(100);

        outcomes.Select(outcome => outcome.Change).ShouldBe([-1, 0, 1]);
        outcomes.Select(outcome => Math.Round(outcome.Probability, 6)).ShouldBe([0.25, 0.5, 0.25]);
    }

    [Fact]
    public void Refuses_a_variance_that_no_probabilities_reach() =>
        Should
            .Throw<ArgumentException>(() => PerturbationTable.Create(new PerturbationDesign(5, 2) { BlockedUpTo = 2 }))
            .Message.ShouldContain("variance 2");

    [Fact]
    public void Lowers_the_wish_to_stay_until_it_can_be_had()
    {
        // A count of 1 cannot stay with 0.9 and have variance of exactly 1 with D = 2.
        var design = new PerturbationDesign(2, 1) { StayProbability = [0.9], IsVarianceExact = [true] };

        var stay = PerturbationTable
            .Create(design, TestContext.Current.CancellationToken)
            .Outcomes(1)
            .Single(outcome => outcome.Change == 0)
            .Probability;

        stay.ShouldBeLessThan(0.9);
    }

    [Fact]
    public void Zero_never_changes_and_the_same_key_always_changes_alike()
    {
        var table = PerturbationTable.Create(
            new PerturbationDesign(3, 1.5) { BlockedUpTo = 1 },
            TestContext.Current.CancellationToken
        );

        for (var key = 0L; key < RecordKey.Scale; key += 999_983)
        {
            table.Change(0, key).ShouldBe(0);
            table.Perturb(1, key).ShouldNotBe(1);
            table.Perturb(1_000, key).ShouldBe(table.Perturb(50, key) + 950);
        }
    }

    [Fact]
    public void A_record_key_depends_on_the_unit_and_the_secret_alone()
    {
        byte[] secret = [.. Enumerable.Range(0, 16).Select(k => (byte)k)];
        byte[] other = [.. Enumerable.Range(1, 16).Select(k => (byte)k)];

        RecordKey.Of("person 1", secret).ShouldBe(RecordKey.Of("person 1", secret));
        RecordKey.Of("person 1", secret).ShouldNotBe(RecordKey.Of("person 2", secret));
        RecordKey.Of("person 1", secret).ShouldNotBe(RecordKey.Of("person 1", other));
        RecordKey.CellKey([60_000_000, 70_000_000]).ShouldBe(30_000_000);
        RecordKey.CellKey([]).ShouldBe(0);
        Should.Throw<ArgumentException>(() => RecordKey.Of("person 1", new byte[8]));
    }

    [Fact]
    public void A_weighted_count_keeps_its_mean_weight()
    {
        var table = PerturbationTable.FromOutcomes([(0, 0, 1), (1, -1, 0.5), (1, 1, 0.5)]);

        table.PerturbWeighted(4, 10, 0).ShouldBe(7.5);
        table.PerturbWeighted(0, 0, 0).ShouldBe(0);
    }

    private static PerturbationDesign DesignOf(JsonElement parameters) =>
        new(parameters.GetProperty("D").GetInt32(), parameters.GetProperty("V").GetDouble())
        {
            BlockedUpTo = parameters.TryGetProperty("js", out var blocked) ? blocked.GetInt32() : 0,
            StayProbability =
            [
                .. Each(parameters, "pstay")
                    .Select(item => item.ValueKind == JsonValueKind.Number ? item.GetDouble() : (double?)null),
            ],
            IsMonotone = [.. Each(parameters, "mono").Select(item => item.GetBoolean())],
            IsVarianceExact = [.. Each(parameters, "optim").Select(item => item.GetInt32() == 4)],
        };

    private static JsonElement[] Each(JsonElement parameters, string name) =>
        !parameters.TryGetProperty(name, out var value) ? []
        : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()]
        : [value];

    private static (int Count, int Change, double Probability)[] Rows(JsonElement rows) =>
        [.. rows.GetProperty("i").Ints().Zip(rows.GetProperty("v").Ints(), rows.GetProperty("p").Doubles())];

    private static IEnumerable<(int Count, int Change, double Probability)> FromIntervals(JsonElement rows) =>
        rows.GetProperty("i")
            .Ints()
            .Zip(
                rows.GetProperty("v").Ints(),
                rows.GetProperty("ub").Doubles().Zip(rows.GetProperty("lb").Doubles(), (upper, lower) => upper - lower)
            );
}
