using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

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
    public async Task The_index_of_the_monitoring_has_the_published_classes_in_both_editions()
    {
        foreach (var (year, valid) in new[] { ("2013", 434), ("2015", 435) })
        {
            var index = await town.Public.GetAsync($"api/indicators/indexes/mss?period={year}", Cancelled);
            town.Print($"{year}: {PublishedClasses.Of(index, "status").Count} Gebiete mit Index");
            PublishedClasses.Of(index, "status").Count.ShouldBeGreaterThan(0);
            index.GetProperty("notPublic").GetInt32().ShouldBe(0);
            if (town.IsReal)
            {
                PublishedClasses.Of(index, "status").Count.ShouldBe(valid);
                PublishedClasses.Deviating(index, "status", Published(year, "status_index_klasse")).ShouldBeEmpty();
                PublishedClasses.Deviating(index, "dynamics", Published(year, "dynamik_index_klasse")).ShouldBeEmpty();
                index.GetProperty("unpaired").GetInt32().ShouldBe(448 - valid);
            }
        }

        Assert.SkipUnless(town.IsReal, SharedData.Absent);
    }

    [Theory]
    [InlineData("2013", "status", "12214422")]
    [InlineData("2015", "dynamics", "07070707")]
    public async Task With_the_deviation_of_a_sample_the_known_area_changes_its_class(string year, string part, string area)
    {
        Assert.SkipUnless(town.IsReal, SharedData.Absent);
        var published = await town.Public.GetAsync($"api/indicators/indexes/mss?period={year}", Cancelled);
        var definition = JsonNode.Parse(await File.ReadAllTextAsync(Example.PathOf("berlin", "indexes", "mss.json"), Cancelled))!;
        foreach (var name in new[] { "status", "dynamics" })
        {
            (definition[name]!["scale"], definition[name]!["resultScale"]) = ("ZSample", "ZSample");
        }

        var tried = await town.Planner.SendAsync(
            HttpMethod.Post,
            "api/indicators/indexes/trial",
            new { definition, period = year },
            Cancelled
        );

        var sample = tried.GetProperty("result");
        foreach (var name in new[] { "status", "dynamics" })
        {
            string[] changed = name == part ? [area] : [];
            PublishedClasses.Deviating(sample, name, PublishedClasses.Of(published, name)).ShouldBe(changed);
            published
                .GetProperty(name)
                .GetProperty("variants")
                .EnumerateArray()
                .Single(variant =>
                    variant
                        .GetProperty("text")
                        .GetString()!
                        .StartsWith("Standardabweichung der Stichprobe", StringComparison.Ordinal)
                )
                .GetProperty("changed")
                .EnumerateArray()
                .Select(one => one.GetProperty("code").GetString()!)
                .ShouldBe(changed);
        }
    }

    [Fact]
    public async Task Differences_of_two_editions_are_the_changes_that_were_published_but_for_those_revised_since()
    {
        Assert.SkipUnless(town.IsReal, SharedData.Absent);
        var definition = JsonNode.Parse(await File.ReadAllTextAsync(Example.PathOf("berlin", "indexes", "mss.json"), Cancelled))!;
        definition["dynamics"]!["indicators"] = definition["status"]!["indicators"]!.DeepClone();
        definition["dynamics"]!["years"] = 2;

        var tried = await town.Planner.SendAsync(
            HttpMethod.Post,
            "api/indicators/indexes/trial",
            new { definition, period = "2015" },
            Cancelled
        );

        // The changes of the first three indicators are the differences of the two editions, to the last decimal that was published.
        // Those of children in transfer are not: the provider may have revised the earlier numbers, and differences can stand in for
        // changes only where nobody has published them.
        var published = await town.Public.GetAsync("api/indicators/indexes/mss?period=2015", Cancelled);
        var pairs = Changes(tried.GetProperty("result"))
            .Zip(Changes(published))
            .Where(pair => pair.First.All(one => one is not null))
            .ToList();
        pairs.Count.ShouldBe(434);
        pairs.ShouldAllBe(pair => Enumerable.Range(0, 3).All(i => Math.Abs(pair.First[i]!.Value - pair.Second[i]!.Value) < 2e-5));
        pairs.Count(pair => Math.Abs(pair.First[3]!.Value - pair.Second[3]!.Value) > 0.01).ShouldBeGreaterThan(0);
    }

    [Fact]
    public Task The_atlas_is_open_to_all_and_nobody_published_alone() =>
        Atlas.ShouldBeOpenToAllAsync(town, "kinderarmut_anteil", "planungsraum", "2013", Cancelled);

    private static IEnumerable<double?[]> Changes(JsonElement index) =>
        index
            .GetProperty("areas")
            .EnumerateArray()
            .Select(area => area.GetProperty("dynamics").GetProperty("values").EnumerateArray())
            .Select(values => values.Select(value => value.ValueKind == JsonValueKind.Number ? value.GetDouble() : (double?)null))
            .Select(values => values.ToArray());

    private Dictionary<string, string> Published(string year, string column) =>
        PlainTable
            .Named(town.PathOf($"berlin-mss-2013-2015/{year}/mss-{year}-tab-1.csv"), ',')
            .ToDictionary(row => row["id"], row => row[column], StringComparer.Ordinal);

    private string[] KeysOf(string file) => PlainTable.Property(town.PathOf($"{Lor}-{file}.geojson"), "id");

    private static bool IsLeftOut(IReadOnlyDictionary<string, string> row) =>
        _shares.All(share => decimal.Parse(row[share.Column], CultureInfo.InvariantCulture) == 0);
}
