using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Sozialplanung.Gateway.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Gateway.Accounts;

/// <summary>On an installation without accounts: the first Verwalter, and the demo's sign-ins where they are wanted.</summary>
internal sealed class FirstAccounts(
    ServiceDatabase<GatewayDb> database,
    Passwords passwords,
    TimeProvider clock,
    IOptions<GatewayOptions> options
) : IHostedService
{
    public const string DemoPassword = "Demo-2025!";

    // Two instances that start together meet here: the second finds the accounts of the first.
    private const string OneAtATime = "select pg_advisory_xact_lock(7310047)";

    private static readonly FirstAccount[] _demo =
    [
        new("verwalter", "Vera Walter", Role.Verwalter, "10044", "Landkreis", "Kreisverwaltung"),
        new("planung", "Petra Planer", Role.Sozialplanung, "10044", "Landkreis", "Kreisverwaltung"),
        new("leitung", "Lars Leitner", Role.Sozialplanung, "10044", "Landkreis", "Kreisverwaltung"),
        new("saarlouis", "Sabine Louis", Role.Sozialplanung, "10044115", "Saarlouis", "Kreisstadt Saarlouis"),
        new("daten", "Dieter Ahrens", Role.Datenlieferant, "10044", "Landkreis", "Bundesagentur für Arbeit"),
        new("statistik", "Stefanie Stock", Role.Statistikstelle, "10044", "Landkreis", "Statistikstelle"),
    ];

    private static readonly FirstAccount _verwalter = new("verwalter", "Verwaltung der Installation", Role.Verwalter, "", "", "");

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        await session.ExecuteAsync(OneAtATime, null, cancellationToken);
        if (await session.Accounts.AnyAsync(cancellationToken))
        {
            return;
        }

        session.AddRange(ToCreate());
        await session.CommitAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private IEnumerable<LocalAccountRow> ToCreate()
    {
        if (options.Value.DemoAccounts)
        {
            return _demo.Select(first => Row(first, DemoPassword));
        }

        return options.Value.AdminPassword.Length >= Passwords.MinimumLength
            ? [Row(_verwalter, options.Value.AdminPassword)]
            : [];
    }

    private LocalAccountRow Row(FirstAccount first, string password) =>
        new()
        {
            UserName = first.UserName,
            Name = first.Name,
            PasswordHash = passwords.Hash(password),
            Role = first.Role,
            Place = first.Place,
            PlaceName = first.PlaceName,
            Organisation = first.Organisation,
            CreatedAt = clock.GetUtcNow(),
        };

    private sealed record FirstAccount(
        string UserName,
        string Name,
        Role Role,
        string Place,
        string PlaceName,
        string Organisation
    );
}
