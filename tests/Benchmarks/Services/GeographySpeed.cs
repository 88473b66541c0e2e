using System.Globalization;
using System.Text;
using Npgsql;
using Sozialplanung.DebianHosting.Running;

namespace Sozialplanung.Benchmarks.Services;

/// <summary>A country's municipalities and a city's addresses, read into an installation that had none.</summary>
internal static class GeographySpeed
{
    private const int Across = 110;
    private const int Down = 100;
    private const int Block = 5;
    private const int Addresses = 401_032;
    private const int Numbers = 40;
    private const int Pairs = 3;
    private const double MostMegabytes = 250;

    public static IEnumerable<BenchmarkCase> Cases(RunningDistrict installation)
    {
        yield return new()
        {
            Name = "gebiete",
            What = "Gebiete zweier Ebenen einlesen: lesen, prüfen, vereinfachen, Karte",
            Size = "11.440 Gebiete mit 80 Punkten",
            Rival = "PostGIS: ST_GeomFromGeoJSON, ST_IsValid, räumlicher Index",
            Bounds = [Bound.Within(TimeSpan.FromSeconds(10))],
            Prepare = async cancellationToken =>
            {
                await installation.StartAsync(cancellationToken);
                var file = Path.Combine(installation.Folder, "gebiete.geojson");
                await File.WriteAllTextAsync(file, WigglyTiles.Write(Across, Down, Block), cancellationToken);
                var (ours, rival) = (0, 0);
                return new Contest(
                    token =>
                        installation.ImportAsync(
                            "api/geography/imports/areas",
                            file,
                            AreaProfile(string.Create(CultureInfo.InvariantCulture, $"{2025 - ours++}-01-01")),
                            token
                        ),
                    token => LoadPlainlyAsync(installation, file, rival++, token)
                )
                {
                    Pairs = Pairs,
                    IsElsewhere = true,
                };
            },
        };
        yield return new()
        {
            Name = "strassen",
            What = "Straßenverzeichnis einlesen, jede Hausnummer eine Zeile",
            Size = "401.032 Anschriften",
            Rival = "COPY derselben Datei in eine Tabelle mit Typen, ohne Index",
            Bounds = [Bound.Within(TimeSpan.FromSeconds(8)), MemoryOf(installation)],
            Prepare = async cancellationToken =>
            {
                await installation.StartAsync(cancellationToken);
                var areas = Path.Combine(installation.Folder, "stadt.geojson");
                await File.WriteAllTextAsync(areas, WigglyTiles.Write(10, 10, Block), cancellationToken);
                await installation.ImportAsync(
                    "api/geography/imports/areas",
                    areas,
                    AreaProfile("2025-01-01"),
                    cancellationToken
                );
                var file = Path.Combine(installation.Folder, "strassen.csv");
                WriteStreets(file);
                return new Contest(
                    token =>
                        installation.ImportAsync(
                            "api/geography/imports/streets",
                            file,
                            new
                            {
                                version = "2025-01-01",
                                municipality = "05000000",
                                columns = new
                                {
                                    street = "STRASSE",
                                    area = "GEBIET",
                                    from = "HAUSNR",
                                    to = "HAUSNR",
                                },
                            },
                            token
                        ),
                    token => CopyAsync(installation, file, token)
                )
                {
                    Pairs = Pairs,
                    IsElsewhere = true,
                };
            },
        };
    }

    /// <summary>What the service holds a moment after the last file, when it should have given back what it took.</summary>
    private static Bound MemoryOf(RunningDistrict installation) =>
        new(
            string.Create(Table.German, $"≤ {MostMegabytes:0} MB"),
            _ => installation.App.ProcessIds("geography").Sum(id => ProcessMemory.ResidentMegabytes(id)) <= MostMegabytes
        );

    private static object AreaProfile(string version) =>
        new
        {
            version,
            levels = new[]
            {
                new
                {
                    code = "kreis",
                    name = "Kreis",
                    namePlural = "Kreise",
                    rank = 0,
                },
                new
                {
                    code = "gemeinde",
                    name = "Gemeinde",
                    namePlural = "Gemeinden",
                    rank = 1,
                },
            },
            levelProperty = "level",
            parent = "parent",
        };

    private static void WriteStreets(string file)
    {
        using var text = new StreamWriter(file, false, new UTF8Encoding(false), 1 << 16);
        text.WriteLine("STRASSE;HAUSNR;GEBIET");
        for (var i = 0; i < Addresses; i++)
        {
            var street = i / Numbers;
            text.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{NameOf(street)}straße;{1 + (i % Numbers)};{WigglyTiles.CodeOf(street % 100)}"
                )
            );
        }
    }

    private static string NameOf(int street)
    {
        string[] parts =
        [
            "Al",
            "Ber",
            "Cor",
            "Don",
            "Eich",
            "Falk",
            "Gra",
            "Heid",
            "Ibis",
            "Jun",
            "Kor",
            "Lor",
            "Mar",
            "Nor",
            "Ost",
            "Pap",
            "Quar",
            "Ros",
            "Sal",
            "Tur",
            "Ulm",
            "Wes",
        ];
        return parts[street % parts.Length]
            + parts[street / parts.Length % parts.Length].ToLowerInvariant()
            + parts[street / parts.Length / parts.Length].ToLowerInvariant();
    }

    private static async Task LoadPlainlyAsync(
        RunningDistrict installation,
        string file,
        int number,
        CancellationToken cancellationToken
    )
    {
        await using var connection = new NpgsqlConnection(
            (await installation.ServerAsync("geography-db", cancellationToken)).ConnectionString
        );
        await connection.OpenAsync(cancellationToken);
        await using var load = new NpgsqlCommand(
            $"""
            create table plain_{number} as
            select f->'properties'->>'code' as code, ST_SetSRID(ST_GeomFromGeoJSON(f->>'geometry'), 4326) as geometry
            from jsonb_array_elements($1::jsonb->'features') f;
            """,
            connection
        )
        {
            Parameters = { new NpgsqlParameter { Value = await File.ReadAllTextAsync(file, cancellationToken) } },
            CommandTimeout = 600,
        };
        await load.ExecuteNonQueryAsync(cancellationToken);
        await using var check = new NpgsqlCommand(
            $"create index on plain_{number} using gist (geometry); select count(*) from plain_{number} where not ST_IsValid(geometry)",
            connection
        )
        {
            CommandTimeout = 600,
        };
        await check.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task CopyAsync(RunningDistrict installation, string file, CancellationToken cancellationToken) =>
        await CopyFile.RunAsync(
            await installation.ServerAsync("geography-db", cancellationToken),
            "street_copy",
            "street text, number int, area text",
            file,
            "utf8",
            cancellationToken
        );
}
