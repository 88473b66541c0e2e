using Microsoft.EntityFrameworkCore;
using Sozialplanung.Gateway.Accounts;
using Sozialplanung.Gateway.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Gateway.SignIn;

/// <summary>Checks name and password. After five wrong passwords the account rests for a quarter of an hour.</summary>
internal sealed class SignInHandler(ServiceDatabase<GatewayDb> database, Passwords passwords, TimeProvider clock)
{
    private const int WrongPasswords = 5;
    private static readonly TimeSpan _rest = TimeSpan.FromMinutes(15);

    /// <summary>The id of the new session, or null: unknown name, wrong password and resting account look alike.</summary>
    public async Task<string?> SignInAsync(string user, string password, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var account = await session.HoldAccountAsync(user, cancellationToken);
        if (!passwords.AreRight(account?.PasswordHash, password) || account!.IsLocked || account.LockedUntil > now)
        {
            CountWrong(account, now);
            await session.CommitAsync(cancellationToken);
            return null;
        }

        account.FailedCount = 0;
        account.LockedUntil = null;
        var id = Secrets.Create();
        session.Add(
            new BrowserSessionRow
            {
                IdHash = Secrets.Hash(id),
                UserName = user,
                CreatedAt = now,
                SeenAt = now,
            }
        );
        await session.BrowserSessions.Where(open => open.CreatedAt < now.AddDays(-2)).ExecuteDeleteAsync(cancellationToken);
        await session.CommitAsync(cancellationToken);
        return id;
    }

    private static void CountWrong(LocalAccountRow? account, DateTimeOffset now)
    {
        if (account is null)
        {
            return;
        }

        account.FailedCount++;
        if (account.FailedCount >= WrongPasswords)
        {
            account.FailedCount = 0;
            account.LockedUntil = now.Add(_rest);
        }
    }
}
