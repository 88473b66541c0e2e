using System.Globalization;

namespace Sozialplanung.RealData.Tests.Berlin;

/// <summary>
/// Berlin's planning areas until 2020 and the Monitoring Soziale Stadtentwicklung (CC BY): shares that are delivered finished are
/// shown as they are published, on the levels they are published for, and for nothing larger.
/// </summary>
public sealed class BerlinTests(BerlinTests.Town town) : IClassFixture<BerlinTests.Town>
{
    private const string Values = "api/indicators/values";
    private const string Lor = "berlin-lor-bis-2020/berlin-lor";

    private static readonly (string Level, int Table)[] _levels = [("planungsraum", 1), ("bezirksregion", 2), ("bezirk", 3)];

    private static readonly (string Indicator, string Column)[] _shares =
    [
        ("arbeitslose_anteil", "s1_percentage_unemployed"),
        ("langzeitarbeitslose_anteil", "s2_percentage_long_term_unemployed"),
        ("transferbezug_anteil", "s3_percentage_transfer_payments_recipients"),
        ("kinderarmut_anteil", "s4_percentage_transfer_payments_recipients_below_15_years"),
        ("arbeitslose_veraenderung", "d1_percentage_unemployed"),
        ("langzeitarbeitslose_veraenderung", "d2_percentage_long_term_unemployed"),
        ("transferbezug_veraenderung", "d3_percentage_transfer_payments_recipients"),
        ("kinderarmut_veraenderung", "d4_percentage_transfer_payments_recipients_below_15_years"),
    ];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public sealed class Town() : Place("berlin");

    [Fact]
    public async Task Every_planning_area_region_and_district_is_there_and_on_its_map()
    {
        // The file gives the code of one area to two; the profile says which is which.
        var planning = KeysOf("planning-areas-until-2020");
        string[] seen =
        [
            await Atlas.ShouldShowAsync(town, "planungsraum", planning.Distinct().Append("04030417"), Cancelled),
            await Atlas.ShouldShowAsync(town, "bezirksregion", KeysOf("district-regions-until-2020"), Cancelled),
            await Atlas.ShouldShowAsync(town, "bezirk", KeysOf("districts"), Cancelled),
        ];
        town.Print(seen);
        planning.Length.ShouldBe(planning.Distinct().Count() + 1);
        town.Said.ShouldContain(said =>
            said.Text.Contains("Hinweis: Zeile") && said.Text.Contains("Wie im Profil vorgesehen berichtigt")
        );
        Assert.SkipUnless(town.IsReal, SharedData.Absent);
        seen.Select(line => line.Split(' ')[1]).ShouldBe(["448", "138", "12"]);
    }

    [Fact]
    public async Task Shares_are_released_as_they_are_published_and_areas_left_out_say_so()
    {
        var (equal, excluded, absent) = (0, 0, 0);
        foreach (var (level, table) in _levels)
        {
            foreach (var (indicator, column) in _shares)
            {
                var released = await town.ValuesAsync(indicator, level, Cancelled);
                foreach (var year in released.Periods)
                {
                    var rows = PlainTable
                        .Named(town.PathOf($"berlin-mss-2013-2015/{year}/mss-{year}-tab-2-{table}.csv"), ',')
                        .ToDictionary(row => row["id"], StringComparer.Ordinal);
                    foreach (var area in released.Areas)
                    {
                        var at = $"{indicator} {area} {year}";
                        if (!rows.TryGetValue(area, out var row))
                        {
                            released.At(area, year).ShouldBe("Unknown", at);
                            absent++;
                        }
                        else if (IsLeftOut(row))
                        {
                            released.At(area, year).ShouldBe("NotMeaningful", at);
                            excluded++;
                        }
                        else
                        {
                            released.NumberAt(area, year).ShouldBe(decimal.Parse(row[column], CultureInfo.InvariantCulture), at);
                            equal++;
                        }
                    }
                }
            }
        }

        town.Print(
            $"{equal} Werte wie veröffentlicht, {excluded} von ausgenommenen Gebieten (x), "
                + $"{absent} von Gebieten, die in der Tabelle fehlen (.)"
        );
        (equal > 0, excluded > 0).ShouldBe((true, true));
        Assert.SkipUnless(town.IsReal, SharedData.Absent);
        // 13 and 12 of 447 Planungsräume are left out and, both times, the Bezirksregion Forst Grunewald; one area of the
        // boundaries is in neither edition.
        (equal, excluded, absent).ShouldBe((8 * ((447 - 13) + (447 - 12) + (2 * (137 + 12))), 8 * (13 + 12 + 2), 8 * 2));
    }

    [Fact]
    public async Task A_larger_area_never_gets_a_share_that_was_not_published()
    {
        var city = await town.ValuesAsync("kinderarmut_anteil", "stadt", Cancelled);

        city.Areas.ShouldBe(["11000000"]);
        city.Periods.Select(year => city.At("11000000", year)).Distinct().ShouldBe(["NotMeaningful"]);
        city.Notes.ShouldContain(note => note.Contains("Werte wie vom Datengeber geliefert"));
        city.Notes.ShouldContain(note => note.Contains("nicht zusammenzählen oder mitteln"));
        city.Notes.ShouldNotContain(note => note.Contains("Fiktive"));
        var inhabitants = await town.ValuesAsync("einwohner", "stadt", Cancelled);
        inhabitants.NumberAt("11000000", "2013").ShouldNotBeNull("Einwohner lassen sich summieren");
    }

    [Fact]
    public async Task Exports_carry_the_sign_and_its_reason()
    {
        var (status, csv) = await town.Public.AnswerAsync(
            HttpMethod.Get,
            $"{Values}/kinderarmut_anteil?level=planungsraum&format=csv&decimal=comma",
            null,
            Cancelled
        );

        status.ShouldBe(200);
        var line = csv.Split('\n').First(line => line.Contains(";01011102;", StringComparison.Ordinal));
        line.ShouldContain(";x;");
        line.ShouldContain("Aussage nicht sinnvoll");
        town.Print(line.Trim());
    }

    [Fact]
    public Task The_atlas_is_open_to_all_and_nobody_published_alone() =>
        Atlas.ShouldBeOpenToAllAsync(town, "kinderarmut_anteil", "planungsraum", "2013", Cancelled);

    private string[] KeysOf(string file) => PlainTable.Property(town.PathOf($"{Lor}-{file}.geojson"), "id");

    private static bool IsLeftOut(IReadOnlyDictionary<string, string> row) =>
        _shares.All(share => decimal.Parse(row[share.Column], CultureInfo.InvariantCulture) == 0);
}
