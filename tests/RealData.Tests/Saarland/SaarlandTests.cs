using System.Globalization;

namespace Sozialplanung.RealData.Tests.Saarland;

/// <summary>
/// Tables of the Regionaldatenbank and of GENESIS, unedited, for the municipalities and Kreise of the Saarland (dl-de/by-2-0):
/// header lines above each other, footers, signs, keys of several levels.
/// </summary>
public sealed class SaarlandTests(SaarlandTests.Land land) : IClassFixture<SaarlandTests.Land>
{
    private const string Classic = "regionaldatenbank/";
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public sealed class Land() : Place("saarland");

    [Fact]
    public async Task Every_municipality_and_Kreis_is_there_and_on_its_map()
    {
        var keys = PlainTable.Property(land.PathOf("saarland-gemeinden/abgeleitet_gemeinden_saarland_wgs84.geojson"), "AGS");
        string[] seen =
        [
            await Atlas.ShouldShowAsync(land, "gemeinde", keys, Cancelled),
            await Atlas.ShouldShowAsync(land, "kreis", keys.Select(key => key[..5]).Distinct(), Cancelled),
        ];
        land.Print(seen);
        Assert.SkipUnless(land.IsReal, SharedData.Absent);
        seen.Select(line => line.Split(' ')[1]).ShouldBe(["52", "6"]);
    }

    [Fact]
    public void Every_table_is_taken_in_as_it_was_published()
    {
        land.Print([
            .. land
                .Deliveries.OrderBy(one => one.Key, StringComparer.Ordinal)
                .Select(one =>
                    $"{one.Key}: {one.Value.GetProperty("state")}, {one.Value.GetProperty("rows")} Zeilen, {one.Value.GetProperty("accepted")} "
                    + $"verwendet, {one.Value.GetProperty("observations")} Werte; {one.Value.GetProperty("fileDescription")}"
                ),
        ]);
        land.Deliveries.Values.ShouldAllBe(delivery => delivery.GetProperty("state").GetString() == "accepted");
        land.Deliveries.Count.ShouldBe(land.IsReal ? land.Example.Deliveries.Count : 3);
    }

    [Theory]
    [InlineData("einwohner", "gemeinde", "12411-01-01-5_00.csv", 0, 2, "2015")]
    [InlineData("einwohner", "kreis", "12411-01-01-5_00.csv", 0, 5, "2014")]
    [InlineData("einwohner", "land", "12411-01-01-5_00.csv", 0, 2, "2015")]
    [InlineData("arbeitslose", "gemeinde", "13211-01-03-5_00.csv", 0, 2, "2016")]
    [InlineData("mindestsicherung", "kreis", "22811-01-01-4_00.csv", 1, 3, "")]
    [InlineData("kita_plaetze", "kreis", "22541-01-04-4_00.csv", 1, 9, "")]
    [InlineData("siedlungsflaeche_anteil", "kreis", "AI-N-01_00.csv", 1, 3, "")]
    [InlineData("bevoelkerungsdichte", "kreis", "AI002-1_00.csv", 1, 3, "")]
    [InlineData("bevoelkerungszunahme", "kreis", "AI002-1_00.csv", 1, 4, "")]
    public async Task Released_values_are_those_of_the_table(
        string indicator,
        string level,
        string file,
        int keyColumn,
        int valueColumn,
        string period
    )
    {
        if (!File.Exists(land.PathOf(Classic + file)))
        {
            land.Print($"{file} fehlt.");
            return;
        }

        var released = await land.ValuesAsync(indicator, level, Cancelled);
        var areas = released.Areas.ToHashSet(StringComparer.Ordinal);
        var (equal, signs) = (0, 0);
        foreach (
            var cells in PlainTable
                .Rows(land.PathOf(Classic + file), ';')
                .Where(cells => cells.Length > valueColumn && areas.Contains(cells[keyColumn].Trim()))
        )
        {
            var (area, year) = (cells[keyColumn].Trim(), period.Length > 0 ? period : cells[0][^4..]);
            var at = $"{indicator} {area} {year}";
            if (decimal.TryParse(cells[valueColumn], NumberStyles.Number, _german, out var number))
            {
                released.NumberAt(area, year).ShouldBe(number, at);
                equal++;
            }
            else
            {
                released
                    .At(area, year)
                    .ShouldBe(
                        cells[valueColumn] switch
                        {
                            "x" => "NotMeaningful",
                            "." => "Unknown",
                            "-" => "0",
                            var other => other,
                        },
                        at
                    );
                signs++;
            }
        }

        equal.ShouldBeGreaterThanOrEqualTo(areas.Count);
        land.Print($"{indicator} ({level}) aus {file}: {equal} Werte gleich, {signs} Zeichen mit Grund");
    }

    [Fact]
    public async Task A_Kreis_of_yearly_means_is_what_is_printed_and_the_sum_of_its_municipalities_differs_by_rounding_alone()
    {
        const string file = Classic + "13211-01-03-5_00.csv";
        if (!File.Exists(land.PathOf(file)))
        {
            land.Print($"{file} fehlt.");
            return;
        }

        var printed = PlainTable
            .Rows(land.PathOf(file), ';')
            .Where(cells => cells.Length > 2)
            .GroupBy(cells => cells[0].Trim(), StringComparer.Ordinal)
            .ToDictionary(rows => rows.Key, rows => rows.First()[2], StringComparer.Ordinal);
        var released = await land.ValuesAsync("arbeitslose", "kreis", Cancelled);
        foreach (var kreis in released.Areas)
        {
            decimal[] parts =
            [
                .. printed
                    .Where(row => row.Key.Length == 8 && row.Key.StartsWith(kreis, StringComparison.Ordinal))
                    .Select(row => decimal.Parse(row.Value, _german)),
            ];
            released.NumberAt(kreis, "2016").ShouldBe(decimal.Parse(printed[kreis], _german), kreis);
            // Each mean is rounded to whole persons by itself, and so is their total.
            Math.Abs(decimal.Parse(printed[kreis], _german) - parts.Sum())
                .ShouldBeLessThanOrEqualTo((parts.Length + 1) / 2m, kreis);
        }

        land.Print(
            $"arbeitslose (kreis) aus {file}: {released.Count} wie gedruckt, die Summen der Gemeinden bis auf Rundung gleich"
        );
    }

    [Fact]
    public async Task The_flat_format_of_GENESIS_is_read_with_its_totals()
    {
        const string file = "ffcsv-genesis/12411-01-01-4_de_flat.csv";
        if (!File.Exists(land.PathOf(file)))
        {
            land.Print($"{file} fehlt.");
            return;
        }

        var released = await land.ValuesAsync("einwohner_kreis", "kreis", Cancelled);
        var totals = PlainTable
            .Named(land.PathOf(file), ';')
            .Where(row => row["2_variable_attribute_code"].Length == 0)
            .ToDictionary(row => row["1_variable_attribute_code"], row => row["value"], StringComparer.Ordinal);
        foreach (var kreis in released.Areas)
        {
            released.NumberAt(kreis, "2024").ShouldBe(decimal.Parse(totals[kreis], _german), kreis);
        }

        land.Print($"einwohner_kreis aus {file}: {released.Count} Werte gleich");
    }

    [Fact]
    public async Task A_share_of_the_Regionalatlas_for_the_Land_is_the_one_published_for_the_Land()
    {
        var released = await land.ValuesAsync("siedlungsflaeche_anteil", "land", Cancelled);

        released.Periods.ShouldNotBeEmpty();
        // The table gives the Land itself: then its own figure stands; nothing is worked out from the Kreise.
        var own = PlainTable
            .Rows(land.PathOf(Classic + "AI-N-01_00.csv"), ';')
            .Where(cells => cells.Length > 3 && cells[1] == "10")
            .ToDictionary(cells => cells[0], cells => decimal.Parse(cells[3], _german), StringComparer.Ordinal);
        foreach (var year in released.Periods)
        {
            released.NumberAt("10", year).ShouldBe(own[year], year);
        }
    }

    [Fact]
    public Task The_atlas_is_open_to_all_and_nobody_published_alone() =>
        Atlas.ShouldBeOpenToAllAsync(land, "einwohner", "gemeinde", "2015", Cancelled);
}
