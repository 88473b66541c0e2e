using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.Indicators.ComputeRelease;
using Sozialplanung.Indicators.Conversions;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.Disclosure;
using Sozialplanung.Indicators.Releases;
using Sozialplanung.Statistics.Disclosure;

namespace Sozialplanung.Indicators.Tests.Disclosure;

/// <summary>
/// The same numbers on the areas of yesterday and, converted, on those of today: laid side by side with the shares of the key, which
/// everybody knows, they must not give a small count away.
/// </summary>
public sealed class ConversionLeakTests
{
    private const int FirstSeed = 20_330_000;
    private const int Rounds = 60;
    private const int Quarters = 4;

    private static readonly string[] _before = ["A1", "A2", "A3", "B1", "B2", "B3"];
    private static readonly string[] _after = ["A1", "A2", "A4", "B1", "B5"];
    private static readonly ReleaseSettings _settings = new();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Converted_counts_give_nothing_away_that_the_old_areas_keep(int audience)
    {
        var shown = 0;
        for (var seed = FirstSeed; seed < FirstSeed + Rounds; seed++)
        {
            var random = new Random(seed);
            var facts = _before.ToDictionary(area => area, _ => random.Next(3) == 0 ? random.Next(1, 5) : random.Next(5, 60));
            var conversion = new AreaConversion(RandomKey(random), TreeOf(_after));
            var reader = new Reader(facts, audience);

            var old = await ComputeAsync(_before, facts, conversion: null, new EarlierReleases());
            reader.Read(old, area => area.StartsWith('A') || area.StartsWith('B') || area == "K" ? Within(area, facts.Keys) : []);
            var converted = await ComputeAsync(_after, facts, conversion, new EarlierReleases(PublishedRelease.Of(old, "alt")));
            shown += reader.Read(converted, area => Converted(area, conversion, facts.Keys));

            reader.ShouldNotWorkOut($"seed {seed}");
        }

        shown.ShouldBeGreaterThan(Rounds); // whoever shows nothing gives nothing away
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Another_key_for_the_same_numbers_gives_nothing_away(int audience)
    {
        for (var seed = FirstSeed; seed < FirstSeed + Rounds; seed++)
        {
            var random = new Random(seed);
            var facts = _before.ToDictionary(area => area, _ => random.Next(3) == 0 ? random.Next(1, 5) : random.Next(5, 60));
            var (first, second) = (
                new AreaConversion(RandomKey(random), TreeOf(_after)),
                new AreaConversion(RandomKey(random), TreeOf(_after))
            );
            var reader = new Reader(facts, audience);

            var before = await ComputeAsync(_after, facts, first, new EarlierReleases());
            reader.Read(before, area => Converted(area, first, facts.Keys));
            var after = await ComputeAsync(
                _after,
                facts,
                second,
                new EarlierReleases(PublishedRelease.Of(before, "neu", first.Conversion))
            );
            reader.Read(after, area => Converted(area, second, facts.Keys));

            reader.ShouldNotWorkOut($"seed {seed}");
        }
    }

    [Fact]
    public async Task A_sum_with_a_count_that_was_withheld_is_withheld_and_one_of_shown_counts_is_shown()
    {
        var facts = new Dictionary<string, int>
        {
            ["A1"] = 3,
            ["A2"] = 20,
            ["A3"] = 4,
            ["B1"] = 30,
            ["B2"] = 40,
            ["B3"] = 50,
        };
        var conversion = new AreaConversion(
            KeyOf(("A1", "A4", 1), ("A2", "A4", 1), ("A3", "A1", 1), ("B2", "B5", 1), ("B3", "B5", 1)),
            TreeOf(["A1", "A4", "B1", "B5"])
        );
        var old = await ComputeAsync(_before, facts, conversion: null, new EarlierReleases());

        var converted = await ComputeAsync(
            ["A1", "A4", "B1", "B5"],
            facts,
            conversion,
            new EarlierReleases(PublishedRelease.Of(old, "alt"))
        );

        NeedsOf(converted, "A4").ShouldBeGreaterThan<byte>(0);
        NeedsOf(converted, "B5").ShouldBe<byte>(0);
        NeedsOf(converted, "B").ShouldBe<byte>(0);
        NeedsOf(converted, "K").ShouldBe<byte>(0);
    }

    private static byte NeedsOf(ReleaseComputation release, string area)
    {
        release.Patterns[0].Counts.Tree.TryFind(area, out var found).ShouldBeTrue();
        return release.Indicators[0].Periods[0].Needs[found];
    }

    private static async Task<ReleaseComputation> ComputeAsync(
        string[] leaves,
        Dictionary<string, int> facts,
        AreaConversion? conversion,
        EarlierReleases earlier
    )
    {
        var tree = TreeOf(leaves);
        var intake = new ObservationIntake(
            tree,
            new SourceChoice([], [new UsedSource("m", "d", "2024", "", Guid.Empty, "", "", DateTimeOffset.UnixEpoch, "alt")], []),
            new AreaConversions(
                conversion is null
                    ? new Dictionary<(string, string), AreaConversion>()
                    : new Dictionary<(string, string), AreaConversion> { [("d", "2024")] = conversion }
            )
        );
        foreach (var (area, count) in facts)
        {
            intake.Take("m", "2024", "d", MeasureNature.Count, area, "", Count.Zero with { Number = count });
        }

        intake.Finish();
        var release = new ReleaseComputation(
            new ReleaseInput(Guid.Empty, _settings, "", tree, [Plan], intake.Observations, [], null, earlier)
        );
        await release.ComputeAsync(_ => Task.CompletedTask, TestContext.Current.CancellationToken);
        return release;
    }

    private static IndicatorPlan Plan =>
        new(
            "m",
            1,
            new IndicatorDefinition
            {
                Name = "m",
                Domain = "bevoelkerung",
                Kind = "count",
                Unit = "Anzahl",
                Numerator = "m",
                Denominator = "1",
                Factor = 1,
            },
            "{}"
        );

    /// <summary>Each old area goes to one or two new ones, in quarters, now and then across the border of its Gemeinde.</summary>
    private static Conversion RandomKey(Random random)
    {
        var shares = new List<(string Old, string New, decimal Share)>();
        while (!_after.All(area => shares.Exists(share => share.New == area)))
        {
            shares.Clear();
            Draw(random, shares);
        }

        return KeyOf([.. shares]);
    }

    private static void Draw(Random random, List<(string Old, string New, decimal Share)> shares)
    {
        foreach (var old in _before)
        {
            var near = _after.Where(area => area[0] == old[0] || random.Next(8) == 0).Order(StringComparer.Ordinal).ToArray();
            var (first, second) = (near[random.Next(near.Length)], near[random.Next(near.Length)]);
            var share = first == second ? 1 : random.Next(1, Quarters) / (decimal)Quarters;
            shares.Add((old, first, share));
            if (first != second)
            {
                shares.Add((old, second, 1 - share));
            }
        }
    }

    private static Conversion KeyOf(params (string Old, string New, decimal Share)[] shares) =>
        new()
        {
            From = "alt",
            To = "neu",
            Weight = "Einwohner",
            Redrawn = [],
            Shares =
            [
                .. shares.Select(share => new ConversionPart
                {
                    Old = share.Old,
                    OldName = share.Old,
                    New = share.New,
                    Share = share.Share,
                }),
            ],
        };

    /// <summary>What of each old area, in quarters, is in a new area or in the areas it is made of.</summary>
    private static (string Old, int Quarters)[] Converted(string area, AreaConversion conversion, IEnumerable<string> olds) =>
        [
            .. olds.Select(old =>
                    (
                        old,
                        (int)(
                            Quarters
                            * conversion
                                .PartsOf(old)
                                .Where(part => area == "K" || part.New.StartsWith(area, StringComparison.Ordinal))
                                .Sum(part => part.Share)
                        )
                    )
                )
                .Where(part => part.Item2 > 0),
        ];

    private static (string Old, int Quarters)[] Within(string area, IEnumerable<string> olds) =>
        [.. olds.Where(old => area == "K" || old.StartsWith(area, StringComparison.Ordinal)).Select(old => (old, Quarters))];

    private static AreaTree TreeOf(string[] leaves) =>
        AreaTree.Build(
            [.. new[] { "kreis", "gemeinde", "sozialraum" }.Select((code, rank) => new AreaLevel(code, code, code, rank, ""))],
            [
                NewArea("K", "kreis", null),
                NewArea("A", "gemeinde", "K"),
                NewArea("B", "gemeinde", "K"),
                .. leaves.Select(leaf => NewArea(leaf, "sozialraum", leaf[..1])),
            ]
        );

    private static Area NewArea(string code, string level, string? parent) =>
        new()
        {
            Code = code,
            Name = code,
            Level = level,
            Parent = parent,
        };

    /// <summary>Lays all that was shown side by side, and knows the key; nothing of the service.</summary>
    private sealed class Reader
    {
        private readonly SuppressionTableBuilder _builder = new();
        private readonly Dictionary<string, int> _olds;
        private readonly Dictionary<string, (long Count, bool IsShown)> _cells = new(StringComparer.Ordinal);
        private readonly HashSet<string> _followsAnyhow = new(StringComparer.Ordinal);
        private readonly int _audience;

        public Reader(Dictionary<string, int> facts, int audience)
        {
            _audience = audience;
            _olds = facts.ToDictionary(
                fact => fact.Key,
                fact => _builder.AddCell(new TableCell(fact.Key, fact.Value) { Role = CellRole.Shadow }),
                StringComparer.Ordinal
            );
            Facts = facts;
        }

        private Dictionary<string, int> Facts { get; }

        /// <summary>Returns how many counts were shown.</summary>
        public int Read(ReleaseComputation release, Func<string, (string Old, int Quarters)[]> made)
        {
            var (_, cells, needs) = release.Indicators[0].Periods.ShouldHaveSingleItem();
            var tree = release.Patterns[0].Counts.Tree;
            var ids = new string[cells.Length];
            for (var area = 0; area < cells.Length; area++)
            {
                ids[area] = cells[area].Value is null ? "" : Add(made(tree.Areas[area].Code));
            }

            // A group that nobody was shown before may follow from what was shown of others; that cannot be taken back.
            _followsAnyhow.UnionWith(WorkedOut());
            var shown = 0;
            for (var area = 0; area < cells.Length; area++)
            {
                if (ids[area].Length > 0 && needs[area] <= _audience)
                {
                    _cells[ids[area]] = _cells[ids[area]] with { IsShown = true };
                    shown++;
                }
            }

            return shown;
        }

        public void ShouldNotWorkOut(string about) => WorkedOut().Where(id => !_followsAnyhow.Contains(id)).ShouldBeEmpty(about);

        private string Add((string Old, int Quarters)[] parts)
        {
            if (parts.Length == 0)
            {
                return "";
            }

            var id = string.Join('+', parts.Select(part => $"{part.Quarters}{part.Old}"));
            var count = parts.Sum(part => (long)part.Quarters * Facts[part.Old]);
            if (_cells.TryAdd(id, (count, false)))
            {
                var cell = _builder.AddCell(new TableCell(id, count));
                _builder.AddRelation(
                    cell,
                    1,
                    [.. parts.Select(part => _olds[part.Old])],
                    [.. parts.Select(part => part.Quarters)]
                );
            }

            return id;
        }

        private string[] WorkedOut()
        {
            var minimum = Quarters * (_audience == 0 ? _settings.PublicMinimumCount : _settings.StaffMinimumCount);
            string[] hidden = [.. _cells.Where(cell => !cell.Value.IsShown).Select(cell => cell.Key)];
            return
            [
                .. Attacker
                    .Intervals(_builder.Build(), hidden, TestContext.Current.CancellationToken)
                    .Where(interval =>
                        interval.IsExact
                        && _cells.TryGetValue(interval.Id, out var cell)
                        && cell.Count > 0
                        && cell.Count < minimum
                    )
                    .Select(interval => interval.Id),
            ];
        }
    }
}
