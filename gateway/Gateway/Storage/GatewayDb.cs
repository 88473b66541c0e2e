using Microsoft.EntityFrameworkCore;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Gateway.Storage;

/// <summary>A session of the gateway's database.</summary>
internal sealed class GatewayDb(DbContextOptions<GatewayDb> options) : DbSession(options)
{
    public DbSet<LocalAccountRow> Accounts => Set<LocalAccountRow>();

    public DbSet<BrowserSessionRow> BrowserSessions => Set<BrowserSessionRow>();

    public DbSet<ScriptTokenRow> ScriptTokens => Set<ScriptTokenRow>();

    /// <summary>
    /// The account, held until this session ends: of two who try its password or change it at once, the second sees what the first
    /// has done.
    /// </summary>
    public async Task<LocalAccountRow?> HoldAccountAsync(string userName, CancellationToken cancellationToken)
    {
        await ExecuteAsync("select from account where user_name = @userName for update", new { userName }, cancellationToken);
        return await Accounts.SingleOrDefaultAsync(account => account.UserName == userName, cancellationToken);
    }
}
