using Aspire.Hosting.Testing;
using Npgsql;

namespace Sozialplanung.Benchmarks.Services;

/// <summary>
/// All indicators of the district, levels and years, with their patterns for each audience, against adding up alone.
/// </summary>
internal static class ReleaseSpeed
{
    private const string Sums = """
        select count(*) from (
            select o.measure, o.period, o.breakdown, container.code, sum(o.value)
            from observation o join area a on a.code = o.area cross join unnest(a.path) as container(code)
            group by 1, 2, 3, 4) sums
        """;

    public static BenchmarkCase Case(RunningDistrict district) =>
        new()
        {
            Name = "kennzahlen",
            What = "Alle Indikatoren berechnen, mit Geheimhaltung je Leserkreis",
            Size = "Beispiel-Landkreis, alle Ebenen und Jahre",
            Rival = "PostgreSQL: dieselben Zahlen nur auf alle Gebiete summieren",
            Bounds = [],
            Prepare = async cancellationToken =>
            {
                await district.StartAsync(cancellationToken);
                return new Contest(token => ComputeAsync(district, token), token => SumAsync(district, token))
                {
                    IsElsewhere = true,
                    Pairs = 3,
                };
            },
        };

    private static async Task ComputeAsync(RunningDistrict district, CancellationToken cancellationToken)
    {
        var release = await district.PostAsync(
            "api/indicators/releases",
            new { name = "Vergleich", note = "" },
            cancellationToken
        );
        await district.WaitAsync($"api/indicators/jobs/{release.GetProperty("jobId").GetString()}", "done", cancellationToken);
    }

    private static async Task SumAsync(RunningDistrict district, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(
            await district.App.GetConnectionStringAsync("indicators-db", cancellationToken)
        );
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand(Sums, connection) { CommandTimeout = 300 };
        await command.ExecuteScalarAsync(cancellationToken);
    }
}
