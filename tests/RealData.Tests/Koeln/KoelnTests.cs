using System.Globalization;
using System.Text.Json;
using Sozialplanung.Areas.Addresses;

namespace Sozialplanung.RealData.Tests.Koeln;

/// <summary>Köln as the city has published it (CC BY): boundaries, streets, population.</summary>
public sealed class KoelnTests(KoelnTests.Town town) : IClassFixture<KoelnTests.Town>
{
    private const string City = "05315000";
    private const string Streets = "koeln/strassenverzeichnis_koeln.csv";
    private const string Population = "koeln/bevoelkerung.csv";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public sealed class Town() : Place("koeln")
    {
        /// <summary>Every address of the directory as a list of households, one each.</summary>
        protected override IReadOnlyList<DeliveredFile> MadeDeliveries(string folder)
        {
            var file = Path.Combine(folder, "adressen-2012.csv");
            File.WriteAllLines(
                file,
                DirectoryRow
                    .Addresses(DirectoryRow.Read(PathOf(Streets)))
                    .Select((address, index) => $"{address.Street};{address.Number};{index}")
                    .Prepend("Strasse;Hausnummer;Haushalt")
            );
            return [new DeliveredFile("adressen", file, "2012")];
        }
    }

    [Fact]
    public async Task Every_Stadtviertel_Stadtteil_and_Stadtbezirk_is_there_and_on_its_map()
    {
        string[] seen =
        [
            await Atlas.ShouldShowAsync(town, "stadtviertel", KeysOf("stadtviertel.kml", "STV_NR"), Cancelled),
            await Atlas.ShouldShowAsync(town, "stadtteil", KeysOf("stadtteile.kml", "STT_NR"), Cancelled),
            await Atlas.ShouldShowAsync(town, "bezirk", KeysOf("stadtbezirke.geojson", "STB_NR"), Cancelled),
            await Atlas.ShouldShowAsync(town, "stadt", [City], Cancelled),
        ];
        town.Print(seen);
        Assert.SkipUnless(town.IsReal, SharedData.Absent);
        seen.Select(line => line.Split(' ')[1]).ShouldBe(["371", "86", "9", "1"]);
    }

    [Fact]
    public async Task Every_address_of_the_street_directory_resolves_to_the_Stadtteil_it_gives()
    {
        var rows = DirectoryRow.Read(town.PathOf(Streets));
        var register = StreetRegister.Build(await ReadRegisterAsync());
        var (right, wrong, none, several) = (0, 0, 0, 0);
        foreach (var (street, number, area) in DirectoryRow.Addresses(rows))
        {
            register.Match(City, street, number, "", out var match);
            _ =
                area is null ? several++
                : match.AreaCode == area ? right++
                : match.AreaCode is null ? none++
                : wrong++;
            (area is null ? match.AreaCode : null).ShouldBeNull($"{street}: mehrere Stadtteile werden nicht geraten");
        }

        town.Print(
            $"{rows.Count} Zeilen, {register.StreetCount} Straßen: {right} Adressen richtig, {wrong} falsch, {none} ohne Gebiet; "
                + $"{several} Zeilen ohne Hausnummern nennen mehrere Stadtteile und bleiben offen"
        );
        (wrong, none).ShouldBe((0, 0));
        Assert.SkipUnless(town.IsReal, SharedData.Absent);
        (rows.Count, register.StreetCount).ShouldBe((5_888, 5_486));
    }

    [Fact]
    public async Task A_list_of_all_addresses_is_counted_in_the_Stadtteile_that_the_directory_gives()
    {
        var addresses = DirectoryRow.Addresses(DirectoryRow.Read(town.PathOf(Streets))).ToList();
        var expected = addresses.Where(address => address.Area is not null).CountBy(address => address.Area!).ToDictionary();
        var delivery = town.Deliveries["adressen-2012.csv"];

        var released = await town.ValuesAsync("adressen", "stadtteil", Cancelled);

        town.Print(
            $"{addresses.Count} Adressen geliefert: {delivery.GetProperty("matchClasses")}, Quote {delivery.GetProperty("matchRate")}"
        );
        delivery.GetProperty("matchClasses").GetProperty("exact").GetInt64().ShouldBe(expected.Values.Sum());
        foreach (var area in released.Areas)
        {
            released.NumberAt(area, "2012").ShouldBe(expected.GetValueOrDefault(area), area);
        }
    }

    [Fact]
    public async Task Released_inhabitants_are_the_published_table_for_the_city_its_Bezirke_and_Stadtteile()
    {
        var published = PlainTable.Named(town.PathOf(Population), ',').Where(row => row["tab_id"] == "005").ToList();
        var levels = new Dictionary<string, ReleasedValues>(StringComparer.Ordinal);
        foreach (var level in new[] { "stadt", "bezirk", "stadtteil" })
        {
            levels[level] = await town.ValuesAsync("einwohner", level, Cancelled);
        }

        foreach (var row in published)
        {
            var (level, area) = AreaOf(row["raum_id"]);
            levels[level].NumberAt(area, row["jahr"]).ShouldBe(Number(row), $"{row["raum"]} {row["jahr"]}");
        }

        levels.Values.Sum(values => values.Count).ShouldBe(published.Count);
        town.Print($"{published.Count} Werte der Tabelle 005 gleich (8 Jahre × 96 Gebiete), keiner gesperrt");
    }

    [Fact]
    public async Task Released_shares_are_those_of_the_published_counts()
    {
        var table = PlainTable.Named(town.PathOf(Population), ',').ToList();
        var all = table.Where(row => row["tab_id"] == "005").ToDictionary(Key, Number);
        var foreigners = table.Where(row => row["tab_id"] == "030" && row["zeile"] == "Ausländer").ToDictionary(Key, Number);
        var (equal, withheld) = (0, 0);
        foreach (var level in new[] { "stadt", "bezirk", "stadtteil" })
        {
            var released = await town.ValuesAsync("auslaenderanteil", level, Cancelled);
            foreach (var (key, count) in foreigners.Where(pair => AreaOf(pair.Key.Area).Level == level))
            {
                var area = AreaOf(key.Area).Code;
                if (released.NumberAt(area, key.Year) is { } share)
                {
                    share.ShouldBe(Math.Round(100 * count / all[key], 1, MidpointRounding.AwayFromZero), $"{key}");
                    equal++;
                }
                else
                {
                    released.At(area, key.Year).ShouldBe("Hidden");
                    withheld++;
                }
            }
        }

        (equal + withheld).ShouldBe(foreigners.Count);
        withheld.ShouldBeLessThanOrEqualTo(foreigners.Count / 100);
        town.Print($"{equal} Ausländeranteile gleich, {withheld} geheim gehalten");
    }

    [Fact]
    public Task The_atlas_is_open_to_all_and_nobody_published_alone() =>
        Atlas.ShouldBeOpenToAllAsync(town, "einwohner", "stadtteil", "2012", Cancelled);

    private string[] KeysOf(string file, string property) => PlainTable.Property(town.PathOf($"koeln/{file}"), property);

    private static (string Area, string Year) Key(IReadOnlyDictionary<string, string> row) => (row["raum_id"], row["jahr"]);

    private static decimal Number(IReadOnlyDictionary<string, string> row) =>
        decimal.Parse(row["zahl"], CultureInfo.InvariantCulture);

    private static (string Level, string Code) AreaOf(string key) =>
        key switch
        {
            "000" => ("stadt", City),
            ['0', '0', var bezirk] => ("bezirk", bezirk.ToString()),
            _ => ("stadtteil", key),
        };

    private async Task<List<StreetRegisterEntry>> ReadRegisterAsync()
    {
        using var geography = await town.AsServiceAsync("geography", Cancelled);
        var lines = await geography.GetStringAsync("street-register", Cancelled);
        return
        [
            .. lines
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => Entry(JsonSerializer.Deserialize<JsonElement>(line))),
        ];
    }

    private static StreetRegisterEntry Entry(JsonElement line) =>
        new()
        {
            Municipality = line.GetProperty("municipality").GetString()!,
            Street = line.GetProperty("street").GetString()!,
            Side = Enum.Parse<HouseNumberSide>(line.GetProperty("side").GetString()!),
            From = EndOf(line, "from"),
            To = EndOf(line, "to"),
            AreaCode = line.GetProperty("area").GetString()!,
        };

    // A street without numbers, or a range open at this end.
    private static HouseNumber? EndOf(JsonElement line, string end) =>
        line.GetProperty(end).GetString() is { Length: > 0 } number ? HouseNumber.Parse(number) : null;
}
