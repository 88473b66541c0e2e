using System.Globalization;
using System.Net.Http.Headers;
using Aspire.Hosting.Testing;
using Npgsql;

namespace Sozialplanung.Benchmarks.Services;

/// <summary>
/// A register through the front door (received, parsed, assigned, counted, stored) against PostgreSQL's plain COPY of the file.
/// </summary>
internal static class RegisterSpeed
{
    private const int Rows = 1_000_000;
    private const int Pairs = 3;

    public static BenchmarkCase Case(RunningDistrict district) =>
        new()
        {
            Name = "register",
            What = "Melderegister annehmen: lesen, zuordnen, zählen, speichern",
            Size = "1 Mio. Personen",
            Rival = "COPY derselben Datei in eine leere Tabelle",
            Bounds = [],
            Prepare = async cancellationToken =>
            {
                await district.StartAsync(cancellationToken);
                var files = Files(district.Folder);
                var (ours, rival) = (0, 0);
                return new Contest(
                    token => DeliverAsync(district, files[ours++], token),
                    token => CopyAsync(district, files[rival++], token)
                )
                {
                    OurCount = Rows,
                    RivalCount = Rows,
                    Pairs = Pairs,
                };
            },
        };

    /// <summary>The demo's years one after another; each file begins a little later, so that none is a repeated one.</summary>
    private static string[] Files(string folder)
    {
        string[] years =
        [
            .. Directory
                .EnumerateFiles(Path.Combine(folder, "demo"), "*.csv", SearchOption.AllDirectories)
                .Where(file => file.Contains("einwohnerregister", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];
        var encoding = System.Text.Encoding.Latin1; // Bytes pass through unchanged.
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
                        years.SelectMany(year => File.ReadLines(year, encoding).Skip(1)).Skip(number).Take(Rows).Prepend(header),
                        encoding
                    );
                    return file;
                }),
        ];
    }

    private static async Task DeliverAsync(RunningDistrict district, string file, CancellationToken cancellationToken)
    {
        await using var content = File.OpenRead(file);
        using var body = new StreamContent(content);
        body.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        var answer = await RunningDistrict.ReadAsync(
            await district.Verwalter.PostAsync(
                $"api/ingestion/datasets/einwohnerregister/deliveries?period=2031&fileName={Path.GetFileName(file)}",
                body,
                cancellationToken
            ),
            cancellationToken
        );
        var delivery = await district.WaitAsync(
            $"api/ingestion/deliveries/{answer.GetProperty("deliveryId")}",
            "accepted",
            cancellationToken
        );
        if (delivery.GetProperty("rows").GetInt64() != Rows)
        {
            throw new InvalidOperationException($"{delivery}");
        }
    }

    private static async Task CopyAsync(RunningDistrict district, string file, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(
            await district.App.GetConnectionStringAsync("ingestion-db", cancellationToken)
        );
        await connection.OpenAsync(cancellationToken);
        var columns = File.ReadLines(file).First().Split(';').Select(column => $"\"{column}\" text");
        await using (
            var create = new NpgsqlCommand(
                $"drop table if exists register_copy; create table register_copy ({string.Join(", ", columns)})",
                connection
            )
        )
        {
            await create.ExecuteNonQueryAsync(cancellationToken);
        }

        await using (
            var copy = await connection.BeginTextImportAsync(
                "copy register_copy from stdin (format csv, delimiter ';', header)",
                cancellationToken
            )
        )
        using (var content = new StreamReader(file, System.Text.Encoding.Latin1))
        {
            var buffer = new char[65_536];
            while (await content.ReadAsync(buffer, cancellationToken) is > 0 and var count)
            {
                await copy.WriteAsync(buffer.AsMemory(0, count), cancellationToken);
            }
        }

        await using var drop = new NpgsqlCommand("drop table register_copy", connection);
        await drop.ExecuteNonQueryAsync(cancellationToken);
    }
}
