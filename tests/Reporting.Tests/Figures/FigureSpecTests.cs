using System.Text.Json.Nodes;
using Sozialplanung.Reporting.Figures;

namespace Sozialplanung.Reporting.Tests.Figures;

/// <summary>
/// One file a kind holds both sides to each other: here it must be what a report writes, with every field; there
/// (<c>figureSpec.test.ts</c>) what the renderer's type has, and drawn.
/// </summary>
public sealed class FigureSpecTests
{
    private static readonly Dictionary<string, FigureSpec> _specs = new()
    {
        ["map"] = new MapFigure("Kinderarmut", "#values", "#areas")
        {
            Unit = "Prozent",
            Source = "Eigene Berechnung",
            Areas = ["10044113-02", "10044113-03"],
            Labels = new Dictionary<string, string> { ["10044113-02"] = "Mitte" },
            Backdrop = "#surroundings",
            Period = "2024",
            Highlight = ["10044113-02"],
            Width = 190,
            Height = 200,
        },
        ["bars"] = new BarsFigure("Kinderarmut", "#values")
        {
            Unit = "Prozent",
            Source = "Eigene Berechnung",
            Areas = ["10044113-02", "10044113-03"],
            Labels = new Dictionary<string, string> { ["10044113-02"] = "Mitte" },
            Geometry = "#areas",
            Period = "2024",
            Highlight = ["10044113-02"],
            Reference = ["10044"],
            Width = 400,
        },
        ["series"] = new SeriesFigure("Kinderarmut", "#values")
        {
            Unit = "Prozent",
            Source = "Eigene Berechnung",
            Areas = ["10044113-02"],
            Labels = new Dictionary<string, string> { ["10044113-02"] = "Mitte" },
            Reference = ["10044"],
            Width = 320,
            Height = 165,
        },
        ["table"] = new TableFigure("Kinderarmut", "#values")
        {
            Unit = "Prozent",
            Source = "Eigene Berechnung",
            Areas = ["10044113-02", "10044113-03"],
            Labels = new Dictionary<string, string> { ["10044113-02"] = "Mitte" },
            Geometry = "#areas",
            Reference = ["10044"],
            Width = 400,
        },
        ["place"] = new PlaceFigure("Lage von Mitte", "#areas", "#surroundings")
        {
            Highlight = ["10044113-02"],
            Width = 330,
            Height = 330,
        },
    };

    public static TheoryData<string> Kinds => [.. _specs.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_figure_is_written_as_the_renderer_reads_it(string kind)
    {
        var written = JsonNode.Parse(_specs[kind].ToJson())!;

        var file = Path.Combine(SpecsFolder(), $"{kind}.json");
        JsonNode.DeepEquals(written, JsonNode.Parse(File.ReadAllText(file))).ShouldBeTrue($"{file} is not {written}");
    }

    [Fact]
    public void Every_kind_has_its_file_and_every_member_is_in_it()
    {
        var kinds = typeof(FigureSpec)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(FigureSpec)) && !type.IsAbstract);

        kinds.ShouldBe(_specs.Values.Select(spec => spec.GetType()), ignoreOrder: true);
        _specs.Values.ShouldAllBe(spec => spec.GetType().GetProperties().All(member => member.GetValue(spec) != null));
    }

    [Fact]
    public void What_is_not_said_is_left_to_the_renderer() =>
        new SeriesFigure("Titel", "#data").ToJson().ShouldBe("""{"kind":"series","data":"#data","title":"Titel"}""");

    private static string SpecsFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder.FullName, "gateway", "web", "figures", "specs")))
        {
            folder =
                folder.Parent ?? throw new DirectoryNotFoundException("gateway/web/figures/specs liegt nicht über den Tests.");
        }

        return Path.Combine(folder.FullName, "gateway", "web", "figures", "specs");
    }
}
