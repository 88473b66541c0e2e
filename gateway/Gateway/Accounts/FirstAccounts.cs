using Microsoft.Extensions.Options;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Gateway.Accounts;

/// <summary>On an installation without accounts: the first Verwalter, and the demo's sign-ins where they are wanted.</summary>
internal sealed class FirstAccounts(ServiceDatabase database, Passwords passwords, IOptions<GatewayOptions> options)
    : IHostedService
{
    public const string DemoPassword = "Demo-2025!";

    private const string Insert = """
        insert into account (user_name, name, password_hash, role, place, place_name, organisation)
        values (@userName, @name, @hash, @role, @place, @placeName, @organisation) on conflict do nothing
        """;

    private static readonly Account[] _demo =
    [
        new("verwalter", "Vera Walter", "Verwalter", "10044", "Landkreis", "Kreisverwaltung"),
        new("planung", "Petra Planer", "Sozialplanung", "10044", "Landkreis", "Kreisverwaltung"),
        new("leitung", "Lars Leitner", "Sozialplanung", "10044", "Landkreis", "Kreisverwaltung"),
        new("saarlouis", "Sabine Louis", "Sozialplanung", "10044115", "Saarlouis", "Kreisstadt Saarlouis"),
        new("daten", "Dieter Ahrens", "Datenlieferant", "10044", "Landkreis", "Bundesagentur für Arbeit"),
        new("statistik", "Stefanie Stock", "Statistikstelle", "10044", "Landkreis", "Statistikstelle"),
    ];

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        if (await session.SingleAsync<long>("select count(*) from account", null, cancellationToken) > 0)
        {
            return;
        }

        foreach (var (account, password) in ToCreate())
        {
            await session.ExecuteAsync(
                Insert,
                new
                {
                    account.UserName,
                    account.Name,
                    hash = passwords.Hash(password),
                    account.Role,
                    account.Place,
                    account.PlaceName,
                    account.Organisation,
                },
                cancellationToken
            );
        }

        await session.CommitAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private IEnumerable<(Account Account, string Password)> ToCreate()
    {
        if (options.Value.DemoAccounts)
        {
            return _demo.Select(account => (account, DemoPassword));
        }

        return options.Value.AdminPassword.Length >= Passwords.MinimumLength
            ? [(new Account("verwalter", "Verwaltung der Installation", "Verwalter", "", "", ""), options.Value.AdminPassword)]
            : [];
    }
}
