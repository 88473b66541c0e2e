using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Indicators.ComputeRelease;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.Disclosure;
using Sozialplanung.Indicators.Releases;
using Sozialplanung.Statistics.Disclosure;

namespace Sozialplanung.Indicators.Tests.Disclosure;

/// <summary>
/// All releases that can be read lie side by side: an indicator that was retired and defined again, other forms, corrections, areas
/// that moved must not give a small count away.
/// </summary>
public sealed class ReleaseLeakTests
{
    private const int FirstSeed = 20_320_000;
    private const int Rounds = 30;
    private static readonly ReleaseSettings _settings = new();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task An_indicator_retired_and_defined_again_keeps_its_pattern(int audience)
    {
        for (var seed = FirstSeed; seed < FirstSeed + Rounds; seed++)
        {
            var reader = new ReaderOfReleases(audience);
            var district = new Delivered(seed);
            await reader.PublishAsync(district, "geburten", "sterbefaelle");
            await reader.PublishAsync(district, "sterbefaelle");
            district.Correct(1);
            await reader.PublishAsync(district, "geburten");

            reader.ShouldNotWorkOut($"seed {seed}");
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_later_release_with_other_forms_gives_nothing_away(int audience)
    {
        for (var seed = FirstSeed; seed < FirstSeed + Rounds; seed++)
        {
            var reader = new ReaderOfReleases(audience);
            var district = new Delivered(seed);
            await reader.PublishAsync(district, "geburten", "geburten - sterbefaelle");
            await reader.PublishAsync(district, "geburten", "sterbefaelle");
            await reader.PublishAsync(district, "geburten + 0.5 * sterbefaelle");

            reader.ShouldNotWorkOut($"seed {seed}");
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_corrected_count_does_not_give_its_unchanged_neighbour_away(int audience)
    {
        for (var seed = FirstSeed; seed < FirstSeed + Rounds; seed++)
        {
            var reader = new ReaderOfReleases(audience);
            var district = new Delivered(seed);
            for (var release = 0; release < 3; release++)
            {
                await reader.PublishAsync(district, "geburten", "geburten + sterbefaelle");
                district.Correct(2);
            }

            reader.ShouldNotWorkOut($"seed {seed}");
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_programme_area_that_changed_gives_no_member_away(int audience)
    {
        for (var seed = FirstSeed; seed < FirstSeed + Rounds; seed++)
        {
            var reader = new ReaderOfReleases(audience);
            var district = new Delivered(seed);
            await reader.PublishAsync(district, "geburten");
            district.MoveProgrammeArea();
            await reader.PublishAsync(district, "geburten");
            district.MoveProgrammeArea();
            district.Correct(1);
            await reader.PublishAsync(district, "geburten");

            reader.ShouldNotWorkOut($"seed {seed}");
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_balance_gives_nothing_away_when_its_measures_were_corrected_and_are_shown_later(int audience)
    {
        for (var seed = FirstSeed; seed < FirstSeed + Rounds; seed++)
        {
            var reader = new ReaderOfReleases(audience);
            var district = new Delivered(seed);
            await reader.PublishAsync(district, "geburten - sterbefaelle");
            district.Correct(2);
            await reader.PublishAsync(district, "geburten - sterbefaelle", "sterbefaelle");
            district.Correct(1);
            await reader.PublishAsync(district, "geburten");

            reader.ShouldNotWorkOut($"seed {seed}");
        }
    }

    /// <summary>A small district, its facts as they are delivered by now.</summary>
    private sealed class Delivered
    {
        private static readonly string[] _leaves = ["A1", "A2", "A3", "B1", "B2", "B3"];
        private readonly Random _random;
        private readonly HashSet<string> _programme = new(StringComparer.Ordinal);

        public Delivered(int seed)
        {
            _random = new Random(seed);
            foreach (
                var (measure, leaf) in from measure in (string[])["geburten", "sterbefaelle"]
                from leaf in _leaves
                select (measure, leaf)
            )
            {
                Facts[(measure, leaf)] = Draw();
            }

            MoveProgrammeArea();
        }

        public Dictionary<(string Measure, string Leaf), int> Facts { get; } = [];

        public AreaTree Tree { get; private set; } = null!;

        public void Correct(int howMany)
        {
            for (var k = 0; k < howMany; k++)
            {
                Facts[(_random.Next(2) == 0 ? "geburten" : "sterbefaelle", _leaves[_random.Next(_leaves.Length)])] = Draw();
            }
        }

        public void MoveProgrammeArea()
        {
            do
            {
                _programme.SymmetricExceptWith([_leaves[_random.Next(_leaves.Length)]]);
            } while (_programme.Count == 0);
            Tree = AreaTree.Build(
                [
                    .. new[] { "kreis", "gemeinde", "programmgebiet", "sozialraum" }.Select(
                        (code, rank) => new AreaLevel(code, code, code, rank, "")
                    ),
                ],
                [
                    NewArea("K", "kreis", null),
                    NewArea("A", "gemeinde", "K"),
                    NewArea("B", "gemeinde", "K"),
                    NewArea("P", "programmgebiet", "K", [.. _programme]),
                    .. _leaves.Select(leaf => NewArea(leaf, "sozialraum", leaf[..1])),
                ]
            );
        }

        private int Draw() => _random.Next(3) == 0 ? _random.Next(5) : _random.Next(5, 60);

        private static Area NewArea(string code, string level, string? parent, string[]? members = null) =>
            new()
            {
                Code = code,
                Name = code,
                Level = level,
                Parent = parent,
                Members = members ?? [],
            };
    }

    /// <summary>Lays all values ever shown side by side, and knows which counts did not change; nothing of the service.</summary>
    private sealed class ReaderOfReleases(int audience)
    {
        private readonly SuppressionTableBuilder _builder = new();
        private readonly Dictionary<(string Measure, string Leaf, int Count), int> _facts = [];
        private readonly Dictionary<string, (long Count, bool IsShown)> _cells = new(StringComparer.Ordinal);
        private readonly List<EarlierRelease> _releases = [];
        private readonly HashSet<string> _followsAnyhow = new(StringComparer.Ordinal);

        public async Task PublishAsync(Delivered district, params string[] numerators)
        {
            var observations = new Observations(district.Tree);
            foreach (var ((measure, leaf), count) in district.Facts)
            {
                district.Tree.TryFind(leaf, out var area).ShouldBeTrue();
                observations.Add(measure, "2024", area, "", Count.Zero with { Number = count });
            }

            var release = new ReleaseComputation(
                new ReleaseInput(
                    Guid.Empty,
                    _settings,
                    "",
                    district.Tree,
                    [.. numerators.Select(Plan)],
                    observations,
                    [],
                    null,
                    new EarlierReleases([.. _releases])
                )
            );
            await release.ComputeAsync(_ => Task.CompletedTask, TestContext.Current.CancellationToken);
            _releases.Add(PublishedRelease.Of(release));
            Read(district, release, needs => false);
            // A group that nobody was shown before may follow from what was shown of others; that cannot be taken back.
            _followsAnyhow.UnionWith(WorkedOut());
            Read(district, release, needs => needs <= audience);
        }

        public void ShouldNotWorkOut(string about) => WorkedOut().Where(id => !_followsAnyhow.Contains(id)).ShouldBeEmpty(about);

        /// <summary>The small counts that follow from what was shown.</summary>
        private string[] WorkedOut()
        {
            var minimum = audience == 0 ? _settings.PublicMinimumCount : _settings.StaffMinimumCount;
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

        private void Read(Delivered district, ReleaseComputation release, Func<byte, bool> isShown)
        {
            foreach (var indicator in release.Indicators)
            {
                var (_, cells, needs) = indicator.Periods.ShouldHaveSingleItem();
                for (var area = 0; area < cells.Length; area++)
                {
                    Read(district, indicator.Plan.Numerator, area, isShown(needs[area]));
                }
            }
        }

        // In halves, so that half a measure is a whole number.
        private void Read(Delivered district, CountForm form, int area, bool isShown)
        {
            var leaves = LeavesOf(district.Tree, area).Select(leaf => district.Tree.Areas[leaf].Code).ToArray();
            var facts = (
                from term in form.Terms
                from leaf in leaves
                select (term.Factor, Fact(district, term.Selection.Measure, leaf))
            ).ToArray();
            var count = (long)facts.Sum(fact => fact.Factor * 2 * fact.Item2.Count);
            var id = $"{form.Key} = {string.Join('+', facts.Select(fact => fact.Item2.Cell))}";
            if (_cells.TryAdd(id, (form.IsCount ? count / 2 : -1, isShown)))
            {
                var cell = _builder.AddCell(new TableCell(id, count) { KnownLower = form.IsBalance ? null : 0 });
                _builder.AddRelation(
                    cell,
                    1,
                    [.. facts.Select(fact => fact.Item2.Cell)],
                    [.. facts.Select(fact => (int)(fact.Factor * 2))]
                );
            }
            else if (isShown)
            {
                _cells[id] = _cells[id] with { IsShown = true };
            }
        }

        private (int Cell, int Count) Fact(Delivered district, string measure, string leaf)
        {
            var key = (measure, leaf, Count: district.Facts[(measure, leaf)]);
            if (!_facts.TryGetValue(key, out var cell))
            {
                _facts[key] = cell = _builder.AddCell(new TableCell($"{key}", key.Count) { Role = CellRole.Shadow });
            }

            return (cell, key.Count);
        }

        private static IEnumerable<int> LeavesOf(AreaTree tree, int area) =>
            tree.Parts[area].Length == 0 ? [area] : tree.Parts[area].SelectMany(part => LeavesOf(tree, part));

        private static IndicatorPlan Plan(string numerator) =>
            new(
                numerator,
                1,
                new IndicatorDefinition
                {
                    Name = numerator,
                    Domain = "bevoelkerung",
                    Kind = "count",
                    Unit = "Anzahl",
                    Numerator = numerator,
                    Denominator = "1",
                    Factor = 1,
                },
                "{}"
            );
    }
}
