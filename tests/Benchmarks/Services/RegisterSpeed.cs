using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace Sozialplanung.Benchmarks.Services;

/// <summary>
/// A register through the front door (received, parsed, assigned, counted, stored) against PostgreSQL's plain COPY of the file.
/// </summary>
internal static class RegisterSpeed
{
    private const int Rows = 1_000_000;
    private const int Pairs = 5;

    // Each file leaves out other people, so that none is a repeated one or the copy of another year.
    private const int Shift = 40_000;

    public static BenchmarkCase Case(RunningDistrict district) =>
        new()
        {
            Name = "register",
            What = "Melderegister annehmen: lesen, zuordnen, zählen, speichern",
            Size = "1 Mio. Personen",
            Rival = "COPY derselben Datei in eine leere Tabelle mit Typen, ohne Index",
            Bounds = [Bound.Ratio(0.5)],
            Prepare = async cancellationToken =>
            {
                await district.StartAsync(cancellationToken);
                await AllowChangeAsync(district, cancellationToken);
                var files = Files(district.Folder);
                var (ours, rival) = (0, 0);
                return new Contest(
                    token => DeliverAsync(district, files[ours], 2031 + ours++, token),
                    token => CopyAsync(district, files[rival++], token)
                )
                {
                    OurCount = Rows,
                    RivalCount = Rows,
                    Pairs = Pairs,
                    IsElsewhere = true,
                };
            },
        };

    /// <summary>The demo's district does not grow to a million by itself: here no sum may be called lost.</summary>
    private static async Task AllowChangeAsync(RunningDistrict district, CancellationToken cancellationToken)
    {
        var file = Path.Combine(district.Folder, "demo", "profiles", "einwohnerregister.json");
        var definition = JsonNode.Parse(await File.ReadAllTextAsync(file, cancellationToken))!;
        definition["profile"]!["maximumDrop"] = 1;
        await RunningDistrict.SucceedAsync(
            await district.Verwalter.PutAsJsonAsync(
                "api/ingestion/datasets/einwohnerregister?reason=Messung",
                definition,
                cancellationToken
            ),
            cancellationToken
        );
    }

    /// <summary>The demo's years one after another.</summary>
    private static string[] Files(string folder)
    {
        string[] years =
        [
            .. Directory
                .EnumerateFiles(Path.Combine(folder, "demo"), "*.csv", SearchOption.AllDirectories)
                .Where(file => file.Contains("einwohnerregister", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];
        var encoding = Encoding.Latin1; // Bytes pass through unchanged.
        var header = File.ReadLines(years[0], encoding).First();
        return
        [
            .. Enumerable
                .Range(0, Pairs)
                .Select(number =>
                {
                    var file = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"register-{number}.csv"));
                    File.WriteAllLines(
                        file,
                        years
                            .SelectMany(year => File.ReadLines(year, encoding).Skip(1))
                            .Skip(number * Shift)
                            .Take(Rows)
                            .Prepend(header),
                        encoding
                    );
                    return file;
                }),
        ];
    }

    private static async Task DeliverAsync(RunningDistrict district, string file, int year, CancellationToken cancellationToken)
    {
        var delivery = await district.DeliverAsync(
            "einwohnerregister",
            file,
            year.ToString(CultureInfo.InvariantCulture),
            cancellationToken
        );
        if (delivery.GetProperty("rows").GetInt64() != Rows)
        {
            throw new InvalidOperationException($"{delivery}");
        }
    }

    private static async Task CopyAsync(RunningDistrict district, string file, CancellationToken cancellationToken) =>
        await CopyFile.RunAsync(
            await district.ServerAsync("ingestion-db", cancellationToken),
            "register_copy",
            "gemeinde text, strasse text, hausnr text, zusatz text, geburtsdatum date, geschlecht text, "
                + "staatsangehoerigkeit text, familienstand text, zuzug date, haushalt bigint",
            file,
            "windows-1252",
            cancellationToken
        );
}
