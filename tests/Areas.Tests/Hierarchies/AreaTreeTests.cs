using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Statistics;

namespace Sozialplanung.Areas.Tests.Hierarchies;

public sealed class AreaTreeTests
{
    private static readonly DateOnly _day = new(2025, 1, 1);

    private static readonly AreaLevel[] _levels =
    [
        new("kreis", "Kreis", "Kreise", 0),
        new("gemeinde", "Gemeinde", "Gemeinden", 1),
        new("sozialraum", "Sozialraum", "Sozialräume", 2),
    ];

    private static readonly Area[] _areas =
    [
        Area("10044", "kreis", null),
        Area("G1", "gemeinde", "10044"),
        Area("G2", "gemeinde", "10044"),
        Area("S1", "sozialraum", "G1"),
        Area("S2", "sozialraum", "G1"),
        Area("S3", "sozialraum", "G2"),
    ];

    [Fact]
    public void A_path_leads_from_the_root_to_the_area_and_covers_downwards()
    {
        var tree = AreaTree.Build(_levels, _areas, _day);

        tree.Findings.ShouldBeEmpty();
        tree.Path("S3").ShouldBe(["10044", "G2", "S3"]);
        tree.Covers("G2", "S3").ShouldBeTrue();
        tree.Covers("G1", "S3").ShouldBeFalse();
        tree.Covers("", "S3").ShouldBeFalse();
        tree.AncestorAt("S3", "gemeinde").ShouldBe("G2");
        tree.Within("10044", "sozialraum").ShouldBe(["S1", "S2", "S3"]);
        tree.Within("nirgends", "sozialraum").ShouldBeEmpty();
    }

    [Fact]
    public void Each_Gebietsstand_holds_the_areas_of_its_day()
    {
        var parted = new DateOnly(2024, 1, 1);
        Area[] areas =
        [
            .. _areas[..5],
            Area("S3", "sozialraum", "G2") with
            {
                ValidTo = parted.AddDays(-1),
            },
            Area("S3a", "sozialraum", "G2") with
            {
                ValidFrom = parted,
            },
            Area("S3b", "sozialraum", "G2") with
            {
                ValidFrom = parted,
            },
        ];

        AreaTree.Build(_levels, areas, parted.AddDays(-1)).Within("G2", "sozialraum").ShouldBe(["S3"]);
        AreaTree.Build(_levels, areas, parted).Within("G2", "sozialraum").ShouldBe(["S3a", "S3b"]);
    }

    [Fact]
    public void Orphans_cycles_and_other_faults_are_named()
    {
        var tree = AreaTree.Build(
            _levels,
            [
                .. _areas,
                Area("W", "sozialraum", "gibtsnicht"),
                Area("R1", "gemeinde", "R2"),
                Area("R2", "gemeinde", "R1"),
                Area("S1", "sozialraum", "G2"),
                Area("U", "quartier", "G1"),
                Area("H", "gemeinde", "S1"),
                Area("L", "gemeinde", "10044"),
                Area("V", "sozialraum", "G1") with
                {
                    ValidFrom = _day,
                    ValidTo = _day.AddDays(-1),
                },
            ],
            _day
        );

        tree.Findings.Select(finding => (finding.Kind, finding.Code))
            .ShouldBe(
                [
                    (AreaFindingKind.Orphan, "W"),
                    (AreaFindingKind.Cycle, "R1"),
                    (AreaFindingKind.Cycle, "R2"),
                    (AreaFindingKind.ParentNotAbove, "R1"),
                    (AreaFindingKind.ParentNotAbove, "R2"),
                    (AreaFindingKind.Duplicate, "S1"),
                    (AreaFindingKind.UnknownLevel, "U"),
                    (AreaFindingKind.ParentNotAbove, "H"),
                    (AreaFindingKind.Childless, "H"),
                    (AreaFindingKind.Childless, "L"),
                    (AreaFindingKind.ValidityReversed, "V"),
                ],
                ignoreOrder: true
            );
        tree.Contains("R1").ShouldBeFalse();
        tree.Path("W").ShouldBe(["W"]);
    }

    [Fact]
    public void Areas_of_an_overlapping_division_are_made_of_their_members_and_nothing_is_made_of_them()
    {
        var tree = AreaTree.Build(
            _levels,
            [Area("P", "programmgebiet", "10044") with { Members = ["S2", "S3", "gibtsnicht"] }, .. _areas]
        );

        string[] Parts(string code) => [.. tree.Parts[Number(tree, code)].Select(part => tree.Areas[part].Code)];
        Parts("P").ShouldBe(["S2", "S3"]);
        Parts("10044").ShouldBe(["G1", "G2"]);
        Parts("S1").ShouldBeEmpty();
        string[] order = [.. tree.PartsFirst.Select(area => tree.Areas[area].Code)];
        order.ShouldBe(tree.Areas.Select(area => area.Code), ignoreOrder: true);
        foreach (var code in order)
        {
            Parts(code).ShouldAllBe(part => Array.IndexOf(order, part) < Array.IndexOf(order, code));
        }
    }

    [Fact]
    public void Members_that_are_made_of_each_other_end_the_walk_all_the_same()
    {
        var tree = AreaTree.Build(
            [],
            [Area("P", "p", null) with { Members = ["Q"] }, Area("Q", "p", null) with { Members = ["P"] }]
        );

        tree.PartsFirst.Order().ShouldBe([0, 1]);
    }

    [Fact]
    public void Numbers_lead_to_the_areas_around_one()
    {
        var tree = AreaTree.Build(_levels, _areas);

        tree.Ancestors(Number(tree, "S3")).ToArray().Select(area => tree.Areas[area].Code).ShouldBe(["10044", "G2"]);
        tree.Path(Number(tree, "S3")).ShouldBe(["10044", "G2", "S3"]);
        tree.TryFind("S4", out _).ShouldBeFalse();
    }

    private static int Number(AreaTree tree, string code) => tree.TryFind(code, out var area) ? area : -1;

    [Fact]
    public void Groups_may_overlap_and_leave_areas_out()
    {
        var tree = AreaTree.Build(_levels, _areas, _day);

        var division = Gebietseinteilung.Build(tree, [new("P-01", "Mitte", ["S1", "S2"]), new("P-02", "Nord", ["S2", "G1"])]);

        division.Shared.ShouldBe(["S2"]);
        division.Uncovered.ShouldBe(["S3"]);
        division.IsPartition.ShouldBeFalse();
        division.GroupsOf("S2").ShouldBe(["P-01", "P-02"]);
        division.Findings.ShouldHaveSingleItem().Text.ShouldContain("„G1“");
    }

    [Fact]
    public void The_sum_of_a_group_is_missing_where_a_member_is()
    {
        var tree = AreaTree.Build(_levels, _areas, _day);
        var division = Gebietseinteilung.Build(
            tree,
            [new("P-01", "", ["S1", "S2"]), new("P-02", "", ["S2", "S3"]), new("P-03", "", [])]
        );
        var sums = division.Sum(
            new Dictionary<string, Value>
            {
                ["S1"] = 3,
                ["S2"] = 4,
                ["S3"] = Value.Missing(ValueState.Hidden),
            }
        );

        sums["P-01"].Number.ShouldBe(7);
        sums["P-02"].State.ShouldBe(ValueState.Hidden);
        sums["P-03"].State.ShouldBe(ValueState.Unknown);
    }

    private static Area Area(string code, string level, string? parent) =>
        new()
        {
            Code = code,
            Name = code,
            Level = level,
            Parent = parent,
        };
}
