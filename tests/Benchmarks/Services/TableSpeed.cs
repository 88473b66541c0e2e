using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Sozialplanung.Benchmarks.Services;

/// <summary>An aggregated table of a million values through the front door, without and with bad rows.</summary>
internal static class TableSpeed
{
    private const int Values = 1_000_000;
    private const int Pairs = 5;
    private const int BadEach = 100;
    private static readonly string[] _sexes = ["w", "m"];
    private static readonly string[] _groups = ["deutsch", "nicht deutsch"];

    public static IEnumerable<BenchmarkCase> Cases(RunningDistrict district)
    {
        yield return new()
        {
            Name = "tabelle",
            What = "Tabelle annehmen: lesen, prüfen, speichern",
            Size = "1 Mio. Werte",
            Rival = "COPY derselben Zeilen in eine Tabelle mit Typen, ohne Index",
            Bounds = [Bound.Ratio(1.3)],
            Prepare = async cancellationToken =>
            {
                var files = await PrepareAsync(district, "tabelle", false, cancellationToken);
                var (ours, rival) = (0, 0);
                return new Contest(
                    token => DeliverAsync(district, $"tabelle_{ours}", files[ours++], token),
                    token => CopyAsync(district, files[rival++], token)
                )
                {
                    OurCount = Values,
                    RivalCount = Values,
                    Pairs = Pairs,
                    IsElsewhere = true,
                };
            },
        };
        yield return new()
        {
            Name = "tabelle-fehler",
            What = "dieselbe Tabelle, jede hundertste Zeile falsch, mit vollem Bericht",
            Size = "1 Mio. Werte",
            Rival = "dieselbe Tabelle ohne falsche Zeilen",
            Bounds = [Bound.Ratio(1.15)],
            Prepare = async cancellationToken =>
            {
                var bad = await PrepareAsync(district, "fehlerhaft", true, cancellationToken);
                var clean = await PrepareAsync(district, "sauber", false, cancellationToken);
                var (ours, rival) = (0, 0);
                return new Contest(
                    token => DeliverAsync(district, $"fehlerhaft_{ours}", bad[ours++], token),
                    token => DeliverAsync(district, $"sauber_{rival}", clean[rival++], token)
                )
                {
                    OurCount = Values,
                    RivalCount = Values,
                    Pairs = Pairs,
                    IsElsewhere = true,
                };
            },
        };
    }

    private static async Task<string[]> PrepareAsync(
        RunningDistrict district,
        string name,
        bool isBad,
        CancellationToken cancellationToken
    )
    {
        await district.StartAsync(cancellationToken);
        var areas = (
            await district.Verwalter.GetFromJsonAsync<JsonElement>("api/geography/areas?level=sozialraum", cancellationToken)
        )
            .EnumerateArray()
            .Select(area => area.GetProperty("code").GetString()!)
            .ToArray();
        var files = new string[Pairs];
        for (var number = 0; number < Pairs; number++)
        {
            var code = string.Create(CultureInfo.InvariantCulture, $"{name}_{number}");
            await RunningDistrict.SucceedAsync(
                await district.Verwalter.PutAsJsonAsync($"api/ingestion/datasets/{code}", Definition(code), cancellationToken),
                cancellationToken
            );
            files[number] = Path.Combine(district.Folder, $"{code}.csv");
            Write(files[number], areas, number, isBad);
        }

        return files;
    }

    private static object Definition(string code) =>
        new
        {
            code,
            name = code,
            provider = "Messung",
            licence = "frei",
            level = "sozialraum",
            measures = new[]
            {
                new
                {
                    code = $"anzahl_{code}",
                    name = "Anzahl",
                    unit = "Personen",
                    additive = true,
                },
            },
            profile = new
            {
                layout = "long",
                area = new { column = "Gebiet", level = "sozialraum" },
                period = new { column = "Jahr", @as = "year" },
                valueColumn = "Anzahl",
                breakdownColumns = new
                {
                    alter = "Alter",
                    geschlecht = "Geschlecht",
                    gruppe = "Gruppe",
                },
                maximumRejectedShare = 0.05,
                maximumDrop = 1,
            },
        };

    private static void Write(string file, string[] areas, int number, bool isBad)
    {
        using var text = new StreamWriter(file, false, new UTF8Encoding(false), 1 << 16);
        text.WriteLine("Gebiet;Jahr;Alter;Geschlecht;Gruppe;Anzahl");
        for (var row = 0; row < Values; row++)
        {
            var rest = row;
            var area = areas[Next(ref rest, areas.Length)];
            var sex = _sexes[Next(ref rest, 2)];
            var group = _groups[Next(ref rest, 2)];
            var age = Next(ref rest, 100);
            var year = 2024 - rest;
            var value =
                isBad && row % BadEach == BadEach / 2
                    ? "viele"
                    : ((row * 7919L + number) % 997).ToString(CultureInfo.InvariantCulture);
            text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{area};{year};{age};{sex};{group};{value}"));
        }
    }

    private static int Next(ref int rest, int size)
    {
        var digit = rest % size;
        rest /= size;
        return digit;
    }

    private static async Task DeliverAsync(
        RunningDistrict district,
        string dataset,
        string file,
        CancellationToken cancellationToken
    )
    {
        var delivery = await district.DeliverAsync(dataset, file, null, cancellationToken);
        if (delivery.GetProperty("rows").GetInt64() != Values)
        {
            throw new InvalidOperationException($"{delivery}");
        }
    }

    private static async Task CopyAsync(RunningDistrict district, string file, CancellationToken cancellationToken) =>
        await CopyFile.RunAsync(
            await district.ServerAsync("ingestion-db", cancellationToken),
            "table_copy",
            "area text, year int, age int, sex text, origin text, value float8",
            file,
            "utf8",
            cancellationToken
        );
}
