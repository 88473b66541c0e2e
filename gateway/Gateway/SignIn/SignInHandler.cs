using Sozialplanung.Gateway.Accounts;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Gateway.SignIn;

/// <summary>Checks name and password. After five wrong passwords the account rests for a quarter of an hour.</summary>
internal sealed class SignInHandler(ServiceDatabase database, Passwords passwords, TimeProvider clock)
{
    private const int WrongPasswords = 5;
    private static readonly TimeSpan _rest = TimeSpan.FromMinutes(15);

    private const string Find =
        "select password_hash, is_locked or coalesce(locked_until > @now, false) as is_resting from account where user_name = @user for update";

    private const string Remember = """
        update account set failed_count = case when failed_count + 1 >= @WrongPasswords then 0 else failed_count + 1 end,
                           locked_until = case when failed_count + 1 >= @WrongPasswords then @restUntil else locked_until end
        where user_name = @user
        """;

    /// <summary>The id of the new session, or null: unknown name, wrong password and resting account look alike.</summary>
    public async Task<string?> SignInAsync(string user, string password, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var found = await session.SingleOrDefaultAsync<Found>(Find, new { user, now }, cancellationToken);
        if (!passwords.AreRight(found?.PasswordHash, password) || found!.IsResting)
        {
            await session.ExecuteAsync(
                Remember,
                new
                {
                    user,
                    WrongPasswords,
                    restUntil = now.Add(_rest),
                },
                cancellationToken
            );
            await session.CommitAsync(cancellationToken);
            return null;
        }

        var id = Secrets.Create();
        await session.ExecuteAsync(
            "update account set failed_count = 0, locked_until = null where user_name = @user",
            new { user },
            cancellationToken
        );
        await session.ExecuteAsync(
            "insert into session (id_hash, user_name, created_at, seen_at) values (@hash, @user, @now, @now)",
            new
            {
                hash = Secrets.Hash(id),
                user,
                now,
            },
            cancellationToken
        );
        await session.ExecuteAsync(
            "delete from session where created_at < @old",
            new { old = now.AddDays(-2) },
            cancellationToken
        );
        await session.CommitAsync(cancellationToken);
        return id;
    }

    private sealed record Found(string PasswordHash, bool IsResting);
}
