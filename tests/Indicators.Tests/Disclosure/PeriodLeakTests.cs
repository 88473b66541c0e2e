using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Indicators.ComputeRelease;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.Disclosure;
using Sozialplanung.Indicators.Releases;
using Sozialplanung.Statistics.Disclosure;

namespace Sozialplanung.Indicators.Tests.Disclosure;

/// <summary>Year, quarters and months of a measure are one table: the year less three quarters must not give the fourth away.</summary>
public sealed class PeriodLeakTests
{
    private const int FirstSeed = 20_310_000;
    private const int Rounds = 40;
    private const string Measure = "faelle";
    private static readonly string[] _quarters = ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"];
    private static readonly string[] _months = [.. Enumerable.Range(1, 12).Select(month => $"2024-{month:00}")];
    private static readonly ReleaseSettings _settings = new();

    private static readonly AreaTree _tree = AreaTree.Build(
        [.. new[] { "kreis", "gemeinde", "sozialraum" }.Select((code, rank) => new AreaLevel(code, code, code, rank, ""))],
        [
            NewArea("K", "kreis", null),
            .. from gemeinde in (string[])["A", "B"] select NewArea(gemeinde, "gemeinde", "K"),
            .. from gemeinde in (string[])["A", "B"]
            from number in Enumerable.Range(1, 3)
            select NewArea($"{gemeinde}{number}", "sozialraum", gemeinde),
        ]
    );

    private static IEnumerable<int> Leaves => Enumerable.Range(0, _tree.Count).Where(area => _tree.Parts[area].Length == 0);

    [Theory]
    [InlineData(PeriodAggregate.Sum, false, 0)]
    [InlineData(PeriodAggregate.Sum, false, 1)]
    [InlineData(PeriodAggregate.Sum, true, 0)]
    [InlineData(PeriodAggregate.Mean, false, 0)]
    [InlineData(PeriodAggregate.Mean, false, 1)]
    [InlineData(PeriodAggregate.Last, false, 0)]
    public async Task No_quarter_follows_from_its_year(PeriodAggregate aggregate, bool isYearDelivered, int audience)
    {
        for (var seed = FirstSeed; seed < FirstSeed + Rounds; seed++)
        {
            var facts = Draw(seed, _quarters);
            var release = await ComputeAsync(
                facts,
                isYearDelivered,
                [Plan("jahr", "year", aggregate), Plan("quartal", "quarter", PeriodAggregate.Last)]
            );

            var reader = new ReaderOfPeriods(facts, release, audience);

            reader.ShouldNotWorkOut(audience == 0 ? _settings.PublicMinimumCount : _settings.StaffMinimumCount, $"seed {seed}");
        }
    }

    [Fact]
    public async Task No_month_follows_from_a_year_made_of_twelve()
    {
        for (var seed = FirstSeed; seed < FirstSeed + 10; seed++)
        {
            var facts = Draw(seed, _months);
            var release = await ComputeAsync(
                facts,
                false,
                [Plan("jahr", "year", PeriodAggregate.Mean), Plan("monat", "month", PeriodAggregate.Last)]
            );

            new ReaderOfPeriods(facts, release, 0).ShouldNotWorkOut(_settings.PublicMinimumCount, $"seed {seed}");
        }
    }

    [Fact]
    public async Task No_quarter_follows_from_mean_and_sum_of_one_year_beside_each_other()
    {
        for (var seed = FirstSeed; seed < FirstSeed + Rounds; seed++)
        {
            var facts = Draw(seed, _quarters);
            var release = await ComputeAsync(
                facts,
                false,
                [
                    Plan("summe", "year", PeriodAggregate.Sum),
                    Plan("mittel", "year", PeriodAggregate.Mean),
                    Plan("letztes", "year", PeriodAggregate.Last),
                ]
            );

            new ReaderOfPeriods(facts, release, 0).ShouldNotWorkOut(_settings.PublicMinimumCount, $"seed {seed}");
        }
    }

    [Theory]
    [InlineData(PeriodAggregate.Sum)]
    [InlineData(PeriodAggregate.Mean)]
    public async Task No_quarter_follows_from_half_years_nor_from_a_year_made_of_them(PeriodAggregate aggregate)
    {
        for (var seed = FirstSeed; seed < FirstSeed + Rounds; seed++)
        {
            var facts = Draw(seed, _quarters);
            var release = await ComputeAsync(
                facts,
                false,
                [
                    Plan("jahr", "year", aggregate),
                    Plan("halbjahr", "halfYear", PeriodAggregate.Last),
                    Plan("quartal", "quarter", PeriodAggregate.Last),
                ],
                areHalvesDelivered: true
            );

            new ReaderOfPeriods(facts, release, 0).ShouldNotWorkOut(_settings.PublicMinimumCount, $"seed {seed}");
        }
    }

    [Fact]
    public async Task No_quarter_follows_from_a_year_made_of_half_years_that_nobody_is_shown()
    {
        for (var seed = FirstSeed; seed < FirstSeed + Rounds; seed++)
        {
            var facts = Draw(seed, _quarters);
            var release = await ComputeAsync(
                facts,
                false,
                [Plan("jahr", "year", PeriodAggregate.Sum), Plan("quartal", "quarter", PeriodAggregate.Last)],
                areHalvesDelivered: true
            );

            new ReaderOfPeriods(facts, release, 0).ShouldNotWorkOut(_settings.PublicMinimumCount, $"seed {seed}");
        }
    }

    private static Area NewArea(string code, string level, string? parent) =>
        new()
        {
            Code = code,
            Name = code,
            Level = level,
            Parent = parent,
            Members = [],
        };

    private static Dictionary<(string Period, int Area), int> Draw(int seed, string[] periods)
    {
        var random = new Random(seed);
        return (from period in periods from area in Leaves select (period, area)).ToDictionary(
            key => key,
            _ => random.Next(4) == 0 ? random.Next(0, 5) : random.Next(5, 60)
        );
    }

    private static async Task<ReleaseComputation> ComputeAsync(
        Dictionary<(string Period, int Area), int> facts,
        bool isYearDelivered,
        IReadOnlyList<IndicatorPlan> plans,
        bool areHalvesDelivered = false
    )
    {
        var observations = new Observations(_tree);
        foreach (var ((period, area), count) in facts)
        {
            observations.Add(Measure, period, area, "", Count.Zero with { Number = count });
        }

        foreach (var area in Leaves.Where(_ => isYearDelivered))
        {
            var year = facts.Where(fact => fact.Key.Area == area).Sum(fact => fact.Value);
            observations.Add(Measure, "2024", area, "", Count.Zero with { Number = year });
        }

        foreach (
            var (area, half) in Leaves
                .SelectMany(area => (int[])[0, 1], (area, half) => (area, half))
                .Where(_ => areHalvesDelivered)
        )
        {
            var sum = _quarters[(2 * half)..(2 * half + 2)].Sum(quarter => facts[(quarter, area)]);
            observations.Add(Measure, $"2024-H{half + 1}", area, "", Count.Zero with { Number = sum });
        }

        var release = new ReleaseComputation(
            new ReleaseInput(Guid.Empty, _settings, "", _tree, plans, observations, [], null, new EarlierReleases())
        );
        await release.ComputeAsync(_ => Task.CompletedTask, TestContext.Current.CancellationToken);
        return release;
    }

    private static IndicatorPlan Plan(string code, string kind, PeriodAggregate aggregate) =>
        new(
            code,
            1,
            new IndicatorDefinition
            {
                Name = code,
                Domain = "soziales",
                Kind = "count",
                Unit = "Fälle",
                Numerator = Measure,
                Denominator = "1",
                Factor = 1,
                PeriodKind = kind,
                Aggregate = aggregate,
            },
            "{}"
        );

    /// <summary>Knows every value shown, and how years are made of their parts and areas of theirs; nothing of the service.</summary>
    private sealed class ReaderOfPeriods
    {
        private readonly SuppressionTableBuilder _builder = new();
        private readonly Dictionary<(string Period, int Area), int> _base = [];
        private readonly Dictionary<string, long> _hidden = new(StringComparer.Ordinal);

        public ReaderOfPeriods(Dictionary<(string Period, int Area), int> facts, ReleaseComputation release, int audience)
        {
            var periods = facts.Keys.Select(key => key.Period).Distinct().Order(StringComparer.Ordinal).ToArray();
            foreach (var (key, count) in facts)
            {
                _base[key] = _builder.AddCell(new TableCell($"{key}", count) { Role = CellRole.Shadow });
            }

            foreach (var indicator in release.Indicators)
            {
                foreach (var (period, cells, needs) in indicator.Periods)
                {
                    for (var area = 0; area < cells.Length; area++)
                    {
                        Add(indicator.Plan, period, area, periods, needs[area] <= audience, facts);
                    }
                }
            }
        }

        public void ShouldNotWorkOut(int minimum, string about)
        {
            var table = _builder.Build();
            foreach (var interval in Attacker.Intervals(table, [.. _hidden.Keys], TestContext.Current.CancellationToken))
            {
                if (table.Cells[table.IndexOf(interval.Id)] is var cell && cell.Count > 0 && cell.Count < minimum)
                {
                    interval.IsExact.ShouldBeFalse($"{interval.Id}, {about}");
                }
            }
        }

        private void Add(
            IndicatorPlan plan,
            string period,
            int area,
            string[] periods,
            bool isShown,
            Dictionary<(string Period, int Area), int> facts
        )
        {
            string[] within =
                period.Contains('H', StringComparison.Ordinal) ? HalfOf(period)
                : period != "2024" ? [period]
                : plan.Definition.Aggregate == PeriodAggregate.Last ? [periods[^1]]
                : periods;
            var parts = (from part in within from leaf in LeavesOf(area) select (part, leaf)).ToArray();
            var sum = parts.Sum(part => facts[part]);
            // Of a mean the reader knows its multiple: the sum.
            var id = $"{plan.Code} {period} {_tree.Areas[area].Code}";
            var cell = _builder.AddCell(new TableCell(id, sum));
            _builder.AddRelation(cell, [.. parts.Select(part => _base[part])]);
            if (!isShown)
            {
                _hidden.Add(id, sum);
            }
        }

        private static string[] HalfOf(string period) => period.EndsWith('1') ? _quarters[..2] : _quarters[2..];

        private static IEnumerable<int> LeavesOf(int area) =>
            _tree.Parts[area].Length == 0 ? [area] : _tree.Parts[area].SelectMany(LeavesOf);
    }
}
