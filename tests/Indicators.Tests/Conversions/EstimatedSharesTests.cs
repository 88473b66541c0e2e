using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.Indicators.Conversions;

namespace Sozialplanung.Indicators.Tests.Conversions;

/// <summary>How much is estimated follows from the key and surfaces alone; there is no count to tell of.</summary>
public sealed class EstimatedSharesTests
{
    private static readonly AreaTree _tree = AreaTree.Build(
        [new AreaLevel("kreis", "Kreis", "Kreise", 0, ""), new AreaLevel("raum", "Raum", "Räume", 1, "")],
        [Area("K", null), Area("L", null), Area("a", "K"), Area("b", "K"), Area("c", "K"), Area("d", "L")]
    );

    [Fact]
    public void Is_the_surface_that_came_from_divided_areas()
    {
        var shares = Of(("a", "a", 0.75m, 1000), ("a", "b", 0.25m, 1000), ("b", "b", 1, 500));

        shares("a").ShouldBe(1);
        shares("b").ShouldBe(250.0 / 750);
        shares("c").ShouldBe(0);
    }

    [Fact]
    public void Is_nothing_where_areas_came_whole()
    {
        var shares = Of(("a", "b", 1, 1000), ("b", "b", 1, 500), ("x", "c", 1, 300));

        shares("b").ShouldBe(0);
        shares("c").ShouldBe(0);
    }

    [Fact]
    public void Of_a_whole_only_what_crosses_its_border_is_estimated()
    {
        var within = Of(("a", "a", 0.75m, 1000), ("a", "b", 0.25m, 1000), ("b", "b", 1, 500));
        var across = Of(("a", "a", 0.9m, 1000), ("a", "d", 0.1m, 1000), ("d", "d", 1, 900));

        within("K").ShouldBe(0);
        across("K").ShouldBe(900.0 / (900 + 200 + 300));
        across("L").ShouldBe(100.0 / 1000);
    }

    [Fact]
    public void Is_not_known_where_no_surface_is()
    {
        var conversion = ConversionOf(("a", "a", 0.75m, 0), ("a", "b", 0.25m, 0)) with
        {
            SquareMetres = new Dictionary<string, double>(),
        };

        new EstimatedShares(conversion, _tree).Of(Find("a")).ShouldBeNull();
    }

    private static Func<string, double?> Of(params (string Old, string New, decimal Share, double OldSquareMetres)[] shares)
    {
        var estimated = new EstimatedShares(ConversionOf(shares), _tree);
        return code => estimated.Of(Find(code));
    }

    private static Conversion ConversionOf(params (string Old, string New, decimal Share, double OldSquareMetres)[] shares) =>
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
                    OldSquareMetres = share.OldSquareMetres,
                }),
            ],
            SquareMetres = new Dictionary<string, double>
            {
                ["a"] = 100,
                ["b"] = 200,
                ["c"] = 300,
                ["d"] = 400,
            },
        };

    private static int Find(string code) =>
        _tree.TryFind(code, out var area) ? area : throw new InvalidOperationException($"There is no {code}.");

    private static Area Area(string code, string? parent) =>
        new()
        {
            Code = code,
            Name = code,
            Level = parent is null ? "kreis" : "raum",
            Parent = parent,
        };
}
