using System.Diagnostics;
using System.Globalization;
using Npgsql;
using Sozialplanung.DebianHosting.Running;

namespace Sozialplanung.WholeSystem.NothingLost;

/// <summary>Kills parts of the installation with -9 at given moments and sees them come back.</summary>
internal sealed class Death(DemoInstallation installation)
{
    /// <summary>One of the database's working processes; its postmaster then ends all the others and recovers.</summary>
    public const string DatabaseBackend = "postgres-backend";

    private static readonly TimeSpan _backWithin = TimeSpan.FromMinutes(3);

    /// <summary>One after another, each at its moment; returns when all have come back.</summary>
    public async Task StrikeAsync(IReadOnlyList<(string Part, Moment Moment)> deaths, CancellationToken cancellationToken)
    {
        foreach (var (part, moment) in deaths)
        {
            await StrikeAsync(part, moment, cancellationToken);
        }

        // The night goes on without them meanwhile; waiting for each in its turn would miss it.
        foreach (var part in deaths.Select(death => ResourceOf(death.Part)).Distinct())
        {
            await BackAsync(part, cancellationToken);
        }
    }

    private static string ResourceOf(string part) => part == DatabaseBackend ? "postgres" : part;

    private async Task BackAsync(string part, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_backWithin);
        try
        {
            await installation.App.WaitUntilHealthyAsync(part, limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            var log = Path.Combine(installation.App.DataFolder(), "logs", $"{part}.log");
            var last = File.Exists(log) ? string.Join('\n', File.ReadLines(log).TakeLast(20)) : $"{log} gibt es nicht.";
            throw new TimeoutException(
                $"{part} kam in {_backWithin.TotalMinutes:0} Minuten nicht wieder. Zuletzt schrieb es:\n{last}"
            );
        }
    }

    private async Task StrikeAsync(string part, Moment moment, CancellationToken cancellationToken)
    {
        await BackAsync(ResourceOf(part), cancellationToken);
        await installation.Databases.MeetAsync(
            $"{moment.Name} (dann stirbt {part})",
            moment.Database,
            moment.Sql,
            cancellationToken
        );
        if (part == DatabaseBackend)
        {
            await KillBackendAsync(moment.Database, cancellationToken);
        }
        else
        {
            await installation.App.KillAsync(part, cancellationToken);
        }
    }

    private async Task KillBackendAsync(string database, CancellationToken cancellationToken)
    {
        var backend = await installation.Databases.AskAsync<int>(
            database,
            "select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() limit 1",
            cancellationToken
        );
        using var kill = Process.Start("kill", ["-KILL", backend.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(cancellationToken);
        await WaitUntil.UntilAsync(
            "die Datenbank hat sich erholt",
            TimeSpan.FromMinutes(3),
            async token =>
            {
                try
                {
                    return await installation.Databases.AskAsync<bool>(
                        database,
                        $"select not exists (select from pg_stat_activity where pid = {backend})",
                        token
                    );
                }
                catch (NpgsqlException)
                {
                    return false;
                }
            },
            cancellationToken
        );
    }
}
