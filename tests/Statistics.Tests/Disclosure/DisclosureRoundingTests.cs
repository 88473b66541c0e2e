using Sozialplanung.Statistics.Disclosure;
using Sozialplanung.Tests;

namespace Sozialplanung.Statistics.Tests.Disclosure;

public sealed class DisclosureRoundingTests
{
    public static TheoryData<string> Conventional => Kind("bases");

    public static TheoryData<string> Controlled => Kind("table_with_margins");

    public static TheoryData<string> Adjusted => Kind("protection_level");

    [Theory]
    [MemberData(nameof(Conventional))]
    public void Rounds_to_the_nearest_multiple(string id)
    {
        var vector = VectorFile.Read("sdc_rounding.json", id);

        var counts = vector.GetProperty("inputs").GetProperty("x").Longs();
        foreach (var roundingBase in vector.GetProperty("inputs").GetProperty("bases").Ints())
        {
            var expected = vector.GetProperty("expected").GetProperty($"{roundingBase}");
            var rounding = new ConventionalRounding(roundingBase);

            counts.Select(rounding.Round).ShouldBe(expected.GetProperty("nearest").Longs());
            counts.Select(rounding.ProbabilityUp).ShouldBe(expected.GetProperty("p_up").Doubles());
        }
    }

    [Theory]
    [InlineData(-5, -10)]
    [InlineData(-4, 0)]
    [InlineData(5, 10)]
    public void Halves_go_away_from_zero(long count, long expected) =>
        new ConventionalRounding(10).Round(count).ShouldBe(expected);

    [Fact]
    public void The_range_told_to_a_reader_holds_every_count_that_rounds_to_it()
    {
        foreach (var roundingBase in new[] { 3, 5, 10 })
        {
            for (var count = -25L; count <= 25; count++)
            {
                var table = SuppressionTable.Create([new TableCell("a", count) { KnownLower = null }], []);
                var known = new ConventionalRounding(roundingBase)
                    .Apply(table, TestContext.Current.CancellationToken)
                    .Cells[0]
                    .Known;
                var sameResult = Enumerable
                    .Range(-60, 121)
                    .Where(other =>
                        new ConventionalRounding(roundingBase).Round(other) == new ConventionalRounding(roundingBase).Round(count)
                    );

                (known.Lower, known.Upper).ShouldBe((sameResult.Min(), sameResult.Max()));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Controlled))]
    public void Rounds_with_the_least_deviation_so_that_sums_add_up(string id)
    {
        var vector = VectorFile.Read("sdc_rounding.json", id);

        var rows = vector
            .GetProperty("inputs")
            .GetProperty("table_with_margins")
            .EnumerateArray()
            .Select(row => row.Longs())
            .ToArray();
        var roundingBase = vector.GetProperty("inputs").GetProperty("base").GetInt32();
        var table = WithMargins(rows);

        var rounded = new ControlledRounding(roundingBase).Round(table, TestContext.Current.CancellationToken);

        rounded
            .Zip(table.Cells, (value, cell) => Math.Abs(value - cell.Count))
            .Sum()
            .ShouldBeLessThanOrEqualTo((long)vector.GetProperty("expected").GetProperty("min_total_abs_deviation").GetDouble());
        rounded
            .Zip(table.Cells, (value, cell) => Math.Abs(value - cell.Count))
            .ShouldAllBe(deviation => deviation < roundingBase);
        ShouldAddUp(table, rounded, roundingBase);
    }

    [Fact]
    public void Rounds_a_square_as_worked_by_hand()
    {
        // 1 1 | 2 to 3: the margins 2 and 2 go up to 3 and the total 4 down to 3, so one 1 per row and column... at most one goes
        // up. 1 1 | 2
        var table = WithMargins([
            [1, 1, 2],
            [1, 1, 2],
            [2, 2, 4],
        ]);

        var rounded = new ControlledRounding(3).Round(table, TestContext.Current.CancellationToken);

        ShouldAddUp(table, rounded, 3);
        rounded.Zip(table.Cells, (value, cell) => Math.Abs(value - cell.Count)).ShouldAllBe(deviation => deviation < 3);
    }

    [Fact]
    public void Rounds_large_tables_so_that_they_add_up_and_totals_hardly_stray()
    {
        var table = DisclosureCases.Kreis(75);

        var rounded = new ControlledRounding(5).Round(table, TestContext.Current.CancellationToken);

        ShouldAddUp(table, rounded, 5);
        var most = rounded.Zip(table.Cells, (value, cell) => Math.Abs(value - cell.Count)).Max();
        TestContext.Current.TestOutputHelper?.WriteLine($"{table.Cells.Count} cells, largest deviation {most}");
        most.ShouldBeLessThanOrEqualTo(5);
    }

    [Theory]
    [MemberData(nameof(Adjusted))]
    public void Adjusts_with_the_least_change(string id)
    {
        var vector = VectorFile.Read("sdc_rounding.json", id);

        var inputs = vector.GetProperty("inputs");
        var inner = inputs.GetProperty("inner").EnumerateArray().Select(row => row.Longs()).ToArray();
        var level = inputs.GetProperty("protection_level").GetInt64();
        var sensitive = inputs.GetProperty("sensitive").Ints();
        var table = WithMargins(
            [
                .. inner.Select(row => (long[])[.. row, row.Sum()]),
                [.. Enumerable.Range(0, inner[0].Length + 1).Select(c => inner.Sum(row => c < row.Length ? row[c] : row.Sum()))],
            ],
            marginsAreFixed: true
        );

        foreach (
            var cell in new[] { $"r{sensitive[0]}c{sensitive[1]}", $"r{sensitive[0] - 1}c{sensitive[1] - 1}" }
                .Where(table.Has)
                .Take(1)
        )
        {
            var adjusted = ControlledAdjustment.Adjust(
                table,
                new Dictionary<string, PrimaryFinding> { [cell] = new(PrimaryRule.PPercent, level, level) },
                TestContext.Current.CancellationToken
            )!;

            ShouldAddUp(table, adjusted, 1);
            Math.Abs(adjusted[table.IndexOf(cell)] - table.Cells[table.IndexOf(cell)].Count).ShouldBeGreaterThanOrEqualTo(level);
            adjusted
                .Zip(table.Cells, (value, other) => Math.Abs(value - other.Count))
                .Sum()
                .ShouldBe(vector.GetProperty("expected").GetProperty("total_abs_change").GetInt64());
        }
    }

    internal static void ShouldAddUp(SuppressionTable table, IReadOnlyList<long> values, int roundingBase)
    {
        values.ShouldAllBe(value => value % roundingBase == 0);
        foreach (var relation in table.RelationsById())
        {
            relation
                .Parts.Sum(part => values[table.IndexOf(part)])
                .ShouldBe(values[table.IndexOf(relation.Total)], relation.Total);
        }
    }

    private static SuppressionTable WithMargins(long[][] rows, bool marginsAreFixed = false)
    {
        var (height, width) = (rows.Length, rows[0].Length);
        var cells = rows.SelectMany(
            (row, r) =>
                row.Select(
                    (count, c) =>
                        new TableCell($"r{r}c{c}", count)
                        {
                            Role =
                                marginsAreFixed && (r == height - 1 || c == width - 1)
                                    ? CellRole.AlreadyPublic
                                    : CellRole.Offered,
                        }
                )
        );
        return SuppressionTable.Create(
            cells,
            [
                .. Enumerable
                    .Range(0, height)
                    .Select(r => new TableRelation(
                        $"r{r}c{width - 1}",
                        [.. Enumerable.Range(0, width - 1).Select(c => $"r{r}c{c}")]
                    )),
                .. Enumerable
                    .Range(0, width)
                    .Select(c => new TableRelation(
                        $"r{height - 1}c{c}",
                        [.. Enumerable.Range(0, height - 1).Select(r => $"r{r}c{c}")]
                    )),
            ]
        );
    }

    private static TheoryData<string> Kind(string input) =>
        VectorFile.Ids("sdc_rounding.json", vector => vector.GetProperty("inputs").TryGetProperty(input, out _));
}
