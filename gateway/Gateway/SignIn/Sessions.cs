using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Sozialplanung.Gateway.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Gateway.SignIn;

/// <summary>Sessions of browsers and tokens of scripts, looked up at each request; both end when the account is locked.</summary>
internal sealed class Sessions(ServiceDatabase<GatewayDb> database, TimeProvider clock, IOptions<GatewayOptions> options)
{
    public async Task<Caller?> FindAsync(string sessionId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var hash = Secrets.Hash(sessionId);
        var idleSince = now.AddMinutes(-options.Value.IdleMinutes);
        var startedSince = now.AddHours(-options.Value.SessionHours);
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var callers =
            from open in session.BrowserSessions
            join account in session.Accounts on open.UserName equals account.UserName
            where open.IdHash == hash && !account.IsLocked && open.SeenAt > idleSince && open.CreatedAt > startedSince
            select new Caller(account.Role, account.Place, account.UserName, account.Organisation);
        var caller = await callers.SingleOrDefaultAsync(cancellationToken);
        if (caller is not null)
        {
            // Written at most once a minute and session, so that reading pages does not write rows.
            await NoteUseAsync(
                session,
                session
                    .BrowserSessions.Where(open => open.IdHash == hash && open.SeenAt < now.AddMinutes(-1))
                    .ExecuteUpdateAsync(open => open.SetProperty(seen => seen.SeenAt, now), cancellationToken),
                cancellationToken
            );
        }

        return caller;
    }

    public async Task<Caller?> FindByTokenAsync(string secret, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var hash = Secrets.Hash(secret);
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var callers =
            from token in session.ScriptTokens
            join account in session.Accounts on token.UserName equals account.UserName
            where token.TokenHash == hash && !account.IsLocked
            select new Caller(account.Role, account.Place, account.UserName, account.Organisation);
        var caller = await callers.SingleOrDefaultAsync(cancellationToken);
        if (caller is not null)
        {
            await NoteUseAsync(
                session,
                session
                    .ScriptTokens.Where(token => token.TokenHash == hash)
                    .ExecuteUpdateAsync(token => token.SetProperty(used => used.UsedAt, now), cancellationToken),
                cancellationToken
            );
        }

        return caller;
    }

    public async Task EndAsync(string sessionId, CancellationToken cancellationToken)
    {
        var hash = Secrets.Hash(sessionId);
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        await session.BrowserSessions.Where(open => open.IdHash == hash).ExecuteDeleteAsync(cancellationToken);
        await session.CommitAsync(cancellationToken);
    }

    /// <summary>Who is signed in reads on, also while the disk has no room for the note that he does.</summary>
    private static async Task NoteUseAsync(GatewayDb session, Task<int> note, CancellationToken cancellationToken)
    {
        try
        {
            await note;
            await session.CommitAsync(cancellationToken);
        }
        catch (Exception e) when (Faults.AreOfFullDisk(e))
        {
            // The next request notes it.
        }
    }
}
