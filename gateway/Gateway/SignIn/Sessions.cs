using Microsoft.Extensions.Options;
using Sozialplanung.Gateway.Accounts;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Gateway.SignIn;

/// <summary>Sessions of browsers and tokens of scripts, looked up at each request; both end when the account is locked.</summary>
internal sealed class Sessions(ServiceDatabase database, TimeProvider clock, IOptions<GatewayOptions> options)
{
    private const string FindSession = $"""
        select {Account.Columns} from session s join account a using (user_name)
        where s.id_hash = @hash and not a.is_locked and s.seen_at > @idleSince and s.created_at > @startedSince
        """;

    // Written at most once a minute and session, so that reading pages does not write rows.
    private const string Touch =
        "update session set seen_at = @now where id_hash = @hash and seen_at < @now - interval '1 minute'";

    private const string FindToken = $"""
        update access_token t set used_at = @now from account a
        where t.token_hash = @hash and a.user_name = t.user_name and not a.is_locked
        returning {Account.Columns}
        """;

    public async Task<Account?> FindAsync(string sessionId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var hash = Secrets.Hash(sessionId);
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var account = await session.SingleOrDefaultAsync<Account>(
            FindSession,
            new
            {
                hash,
                idleSince = now.AddMinutes(-options.Value.IdleMinutes),
                startedSince = now.AddHours(-options.Value.SessionHours),
            },
            cancellationToken
        );
        if (account is not null)
        {
            await session.ExecuteAsync(Touch, new { hash, now }, cancellationToken);
            await session.CommitAsync(cancellationToken);
        }

        return account;
    }

    public async Task<Account?> FindByTokenAsync(string token, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var account = await session.SingleOrDefaultAsync<Account>(
            FindToken,
            new { hash = Secrets.Hash(token), now = clock.GetUtcNow() },
            cancellationToken
        );
        await session.CommitAsync(cancellationToken);
        return account;
    }

    public async Task EndAsync(string sessionId, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        await session.ExecuteAsync(
            "delete from session where id_hash = @hash",
            new { hash = Secrets.Hash(sessionId) },
            cancellationToken
        );
        await session.CommitAsync(cancellationToken);
    }
}
