using System.Diagnostics;
using Npgsql;

namespace Sozialplanung.Benchmarks.Services;

/// <summary>psql's <c>\copy</c> of a CSV file into a new table, in a process of its own as a person would run it.</summary>
internal static class CopyFile
{
    public static async Task RunAsync(
        NpgsqlConnectionStringBuilder server,
        string table,
        string columns,
        string file,
        string encoding,
        CancellationToken cancellationToken
    )
    {
        var start = new ProcessStartInfo("psql")
        {
            ArgumentList =
            {
                "--no-psqlrc",
                "--quiet",
                "--set=ON_ERROR_STOP=1",
                $"--command=drop table if exists {table}; create table {table} ({columns})",
                $"--command=\\copy {table} from '{file}' with (format csv, delimiter ';', header, encoding '{encoding}')",
            },
            Environment =
            {
                ["PGHOST"] = server.Host,
                ["PGPORT"] = $"{server.Port}",
                ["PGUSER"] = server.Username,
                ["PGPASSWORD"] = server.Password,
                ["PGDATABASE"] = server.Database,
                ["PGOPTIONS"] = "-c datestyle=German -c client_min_messages=error",
            },
            RedirectStandardError = true,
        };
        using var psql = Process.Start(start)!;
        var complaints = await psql.StandardError.ReadToEndAsync(cancellationToken);
        await psql.WaitForExitAsync(cancellationToken);
        if (psql.ExitCode != 0)
        {
            throw new InvalidOperationException(complaints);
        }
    }
}
