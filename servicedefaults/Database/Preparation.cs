using Npgsql;

namespace Sozialplanung.ServiceDefaults.Database;

/// <summary>
/// What a service's migrations stand on: the role without ownership, the tables every service has, common functions. The files of
/// the folder Preparation run in the order of their names at every start, so each statement may run again without harm.
/// </summary>
internal static class Preparation
{
    public const string AppRole = "sozialplanung_app";

    // Two instances that start together meet here; any number, the same in every instance.
    private const string Lock = "select pg_advisory_xact_lock(7310044)";

    private const string Folder = ".Database.Preparation.";

    public static async Task RunAsync(NpgsqlConnection owner, CancellationToken cancellationToken)
    {
        await using var transaction = await owner.BeginTransactionAsync(cancellationToken);
        foreach (var sql in Files().Prepend(Lock))
        {
            await using var command = new NpgsqlCommand(sql, owner, transaction);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    private static IEnumerable<string> Files()
    {
        var assembly = typeof(Preparation).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (name.Contains(Folder, StringComparison.Ordinal))
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                yield return reader.ReadToEnd();
            }
        }
    }
}
