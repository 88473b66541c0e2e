namespace Sozialplanung.Attack.Tests.Districts;

/// <summary>A Kreis with its Gemeinden, Sozialräume and Programmgebiete across them.</summary>
internal sealed class AttackedDistrict(params AttackedArea[] areas)
{
    public const string Root = "10044";
    private static readonly string[] _levels = ["kreis", "gemeinde", "programmgebiet", "sozialraum"];
    private readonly Dictionary<string, AttackedArea> _byCode = areas.ToDictionary(area => area.Code, StringComparer.Ordinal);

    public IReadOnlyList<AttackedArea> Areas => areas;

    public IReadOnlyList<string> Leaves => [.. areas.Where(area => area.Level == "sozialraum").Select(area => area.Code)];

    public IReadOnlyList<string> Gemeinden => [.. areas.Where(area => area.Level == "gemeinde").Select(area => area.Code)];

    public bool IsLeaf(string code) => _byCode[code].Level == "sozialraum";

    public string LevelOf(string code) => _byCode[code].Level;

    /// <summary>The finest areas an area is made of.</summary>
    public IEnumerable<string> LeavesOf(string code) =>
        _byCode[code] switch
        {
            { Members.Length: > 0 } across => across.Members,
            { Level: "sozialraum" } => [code],
            _ => areas.Where(area => area.Parent == code && area.Members.Length == 0).SelectMany(area => LeavesOf(area.Code)),
        };

    /// <summary>Whether an area lies in a place as the tree of areas has it.</summary>
    public bool LiesIn(string code, string place) =>
        code == place || (_byCode[code].Parent is { } parent && LiesIn(parent, place));

    public object[] LevelsAsPublished() =>
        [
            .. _levels.Select(
                (level, rank) =>
                    new
                    {
                        code = level,
                        name = level,
                        namePlural = level,
                        rank,
                        division = level == "programmgebiet" ? "programm" : "verwaltung",
                        areaCount = areas.Count(area => area.Level == level),
                    }
            ),
        ];

    public object[] AreasAsPublished() =>
        [
            .. areas.Select(area => new
            {
                code = area.Code,
                name = area.Code,
                level = area.Level,
                parent = area.Parent,
                path = PathOf(area.Code),
                members = area.Members.Length > 0 ? area.Members : null,
                lon = 6.7,
                lat = 49.3,
            }),
        ];

    private string[] PathOf(string code) => _byCode[code].Parent is { } parent ? [.. PathOf(parent), code] : [code];

    /// <summary>Two Gemeinden of three Sozialräume, one Programmgebiet across them.</summary>
    public static AttackedDistrict Small { get; } =
        new(
            new AttackedArea(Root, "kreis", null),
            new AttackedArea("A", "gemeinde", Root),
            new AttackedArea("B", "gemeinde", Root),
            new AttackedArea("A1", "sozialraum", "A"),
            new AttackedArea("A2", "sozialraum", "A"),
            new AttackedArea("A3", "sozialraum", "A"),
            new AttackedArea("B1", "sozialraum", "B"),
            new AttackedArea("B2", "sozialraum", "B"),
            new AttackedArea("B3", "sozialraum", "B")
        );

    /// <summary>Two or three Gemeinden of one to three Sozialräume, up to two Programmgebiete.</summary>
    public static AttackedDistrict Draw(Random random)
    {
        List<AttackedArea> drawn = [new(Root, "kreis", null)];
        List<string> leaves = [];
        var gemeinden = random.Next(2, 4);
        for (var g = 0; g < gemeinden; g++)
        {
            drawn.Add(new AttackedArea($"G{g}", "gemeinde", Root));
            var sozialraeume = random.Next(1, 4);
            for (var s = 0; s < sozialraeume; s++)
            {
                leaves.Add($"G{g}-{s}");
                drawn.Add(new AttackedArea($"G{g}-{s}", "sozialraum", $"G{g}"));
            }
        }

        for (var p = 0; p < 2; p++)
        {
            string[] members = [.. leaves.Where(_ => random.Next(3) == 0)];
            if (members.Length > 0)
            {
                drawn.Add(new AttackedArea($"P{p}", "programmgebiet", Root, members));
            }
        }

        return new AttackedDistrict([.. drawn]);
    }
}
