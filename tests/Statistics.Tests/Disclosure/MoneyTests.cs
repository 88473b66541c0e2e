using Sozialplanung.Statistics.Disclosure;
using Sozialplanung.Tests;

namespace Sozialplanung.Statistics.Tests.Disclosure;

/// <summary>
/// Amounts from one cent to thousands of millions in one table are protected as persons are. Judge of what can be protected:
/// glpsol in exact arithmetic.
/// </summary>
public sealed class MoneyTests
{
    private const int FirstSeed = 20_310_000;
    private const int MostAskedPerTable = 4;

    [Theory]
    [InlineData(6)]
    [InlineData(9)]
    [InlineData(12)]
    public async Task Money_of_very_different_sizes_is_called_unprotectable_only_where_it_is(int digits)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var (held, calledSo) = (0, 0);
        TestContext.Current.TestOutputHelper?.WriteLine($"seeds {FirstSeed} to {FirstSeed + 44}");
        for (var seed = FirstSeed; seed < FirstSeed + 45; seed++)
        {
            var (money, findings) = Create(seed, digits, hasPublicCells: seed % 3 == 1);

            var pattern = SecondarySuppression.Protect(money, findings, Options(seed), cancellationToken);

            string[] safe = [.. findings.Keys.Except(pattern.Unprotectable)];
            foreach (var (id, interval) in await JudgeAsync(money, pattern.WithheldIds, safe))
            {
                IsHeld(money.Cells[money.IndexOf(id)].Count, findings[id], interval)
                    .ShouldBeTrue($"seed {seed}, {id}: {interval}, {findings[id]}");
                held++;
            }

            string[] all = [.. money.Cells.Where(IsOffered).Select(cell => cell.Id)];
            foreach (var (id, interval) in await JudgeAsync(money, all, pattern.Unprotectable))
            {
                IsHeld(money.Cells[money.IndexOf(id)].Count, findings[id], interval)
                    .ShouldBeFalse($"seed {seed}, {id}: {interval}, {findings[id]}");
                calledSo++;
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{held} held, {calledSo} rightly called unprotectable");
        held.ShouldBeGreaterThan(100);
        calledSo.ShouldBeGreaterThan(10);
    }

    [Fact]
    public void No_amount_of_a_dense_table_of_money_is_called_unprotectable()
    {
        var (money, findings) = Create(20_310_034, digits: 9, hasPublicCells: false);

        var pattern = SecondarySuppression.Protect(
            money,
            findings,
            new SuppressionOptions { Singletons = SingletonRule.Ignored, ExactSearchUpTo = 0 },
            TestContext.Current.CancellationToken
        );

        pattern.Unprotectable.ShouldBeEmpty();
        findings.Count.ShouldBe(50);
    }

    private static SuppressionOptions Options(int seed) =>
        new() { Singletons = SingletonRule.Ignored, ExactSearchUpTo = seed % 5 == 0 ? 60 : 0 };

    private static bool IsOffered(TableCell cell) => cell.Role == CellRole.Offered && cell.Count != 0;

    private static async Task<IEnumerable<(string Id, (double Lower, double Upper) Interval)>> JudgeAsync(
        SuppressionTable money,
        IReadOnlyList<string> withheld,
        IReadOnlyList<string> asked
    )
    {
        string[] some = [.. asked.Take(MostAskedPerTable)];
        string[] hidden = [.. withheld, .. money.Cells.Where(cell => cell.Role == CellRole.Shadow).Select(cell => cell.Id)];
        return some.Length == 0
            ? []
            : some.Zip(await Glpsol.ExactIntervalsAsync(money, hidden, some, TestContext.Current.CancellationToken));
    }

    // One cent in 10^12 of them is forgiven.
    private static bool IsHeld(long count, PrimaryFinding finding, (double Lower, double Upper) interval)
    {
        var slack = 1e-6 * Math.Max(1, count * 1e-6);
        return count - interval.Lower >= finding.LowerProtection - slack
            && interval.Upper - count >= finding.UpperProtection - slack;
    }

    // A table of persons in shape, each finest cell an amount of one to so many digits; every fifth cell rests on few.
    private static (SuppressionTable Money, Dictionary<string, PrimaryFinding> Findings) Create(
        int seed,
        int digits,
        bool hasPublicCells
    )
    {
        var random = new Random(seed);
        var persons = seed % 4 == 3 ? RandomTables.Deep(seed) : RandomTables.Create(seed);
        var finest = persons.Cells.ToDictionary(cell => cell.Id, _ => (long)Math.Pow(10, random.NextDouble() * digits));
        var sums = persons.RelationsById().ToLookup(relation => relation.Total);
        long AmountOf(string id) => sums[id].FirstOrDefault() is { } sum ? sum.Parts.Sum(AmountOf) : finest[id];
        var money = SuppressionTable.Create(
            persons.Cells.Select(cell =>
                cell with
                {
                    Count = AmountOf(cell.Id),
                    Contributors = 9,
                    Role = hasPublicCells && random.Next(3) > 0 ? CellRole.AlreadyPublic : cell.Role,
                }
            ),
            persons.RelationsById()
        );
        return (
            money,
            money
                .Cells.Where(cell => cell.Role == CellRole.Offered && random.Next(5) == 0)
                .ToDictionary(
                    cell => cell.Id,
                    cell => new PrimaryFinding(PrimaryRule.PPercent, Math.Max(1, cell.Count / 10), Math.Max(1, cell.Count / 8))
                )
        );
    }
}
