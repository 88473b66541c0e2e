namespace Sozialplanung.GeographyService.Tests.ImportAreas;

/// <summary>Where borders agree point by point most areas are not compared one by one; what lies wrong is found all the same.</summary>
public sealed class ProvenPlacesTests(RunningGeography geography)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private readonly string _version = RunningGeography.NewVersion();

    [Fact]
    public async Task Parts_that_fill_their_whole_are_not_told_of()
    {
        (await ImportAsync([.. Kreis("A", 0), .. Kreis("B", 3)])).ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_wholes_that_overlap_are_told_of_with_their_parts()
    {
        var warnings = await ImportAsync([.. Kreis("A", 0), .. Kreis("B", 2)]);

        warnings
            .Count(text => text.Contains("überschneiden sich auf 100", StringComparison.Ordinal))
            .ShouldBe(3, string.Join('\n', warnings));
        warnings.Count(text => text.Contains("überschneiden sich auf 33", StringComparison.Ordinal)).ShouldBe(1);
        warnings.Length.ShouldBe(4);
    }

    [Fact]
    public async Task A_part_laid_over_another_is_told_of()
    {
        var warnings = await ImportAsync([.. Kreis("A", 0), Tile("A9", "gemeinde", "A", 1, 1, 1), .. Kreis("B", 3)]);

        warnings.ShouldHaveSingleItem().ShouldMatch("„A11“ .* und „A9“ .* überschneiden sich auf 100");
    }

    [Fact]
    public async Task A_part_of_another_whole_is_told_of()
    {
        // Kreis B says of a tile of its neighbour that it is its own.
        var features = Kreis("A", 0).Where((_, i) => i != 5).Append(Tile("A11", "gemeinde", "B", 1, 1, 1));

        var answer = await geography.ImportAsync(Town.Collection([.. features, .. Kreis("B", 3)]), Profile, Cancelled);

        answer
            .ShouldBeProblem(System.Net.HttpStatusCode.BadRequest)
            .Title.ShouldMatch("„A11“ \\(Gebiet A11\\) liegt 1,0 km außerhalb seines übergeordneten Gebiets „B“");
    }

    [Fact]
    public async Task Areas_without_a_whole_that_overlap_are_told_of()
    {
        var tiles = Enumerable.Range(0, 9).Select(i => Tile($"A{i}", "gemeinde", null, i / 3, i % 3, 1));

        (await ImportAsync([.. tiles, Tile("X", "gemeinde", null, 1, 1, 2)])).Length.ShouldBe(4);
    }

    private object Profile =>
        new
        {
            version = _version,
            levels = Town.Levels,
            levelProperty = "ebene",
            crs = Town.Crs,
            parent = "teil_von",
        };

    private async Task<string[]> ImportAsync(IEnumerable<object> features) =>
        (await geography.ImportAsync(Town.Collection([.. features]), Profile, Cancelled)).ShouldBeOk().Warnings;

    /// <summary>A Kreis of three by three Gemeinden, after it they, column by column.</summary>
    private static IEnumerable<object> Kreis(string code, int east) =>
        Enumerable
            .Range(0, 9)
            .Select(i => Tile($"{code}{i / 3}{i % 3}", "gemeinde", code, east + (i / 3), i % 3, 1))
            .Prepend(Tile(code, "kreis", null, east, 0, 3));

    /// <summary>A square with a point at each kilometre, so that neighbours have the same points.</summary>
    private static object Tile(string code, string ebene, string? teil_von, int east, int north, int size) =>
        Town.Feature(
            new
            {
                code,
                name = $"Gebiet {code}",
                ebene,
                teil_von,
            },
            [.. Ring(east, north, size)]
        );

    private static IEnumerable<double[]> Ring(int east, int north, int size)
    {
        var steps = Enumerable.Range(0, size).ToList();
        IEnumerable<(int X, int Y)> points =
        [
            .. steps.Select(i => (east + i, north)),
            .. steps.Select(i => (east + size, north + i)),
            .. steps.Select(i => (east + size - i, north + size)),
            .. steps.Select(i => (east, north + size - i)),
            (east, north),
        ];
        return points.Select(point => new[] { 340_000 + (1000.0 * point.X), 5_465_000 + (1000.0 * point.Y) });
    }
}
