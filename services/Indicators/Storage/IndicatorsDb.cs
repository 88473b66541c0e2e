using Microsoft.EntityFrameworkCore;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Indicators.Storage;

/// <summary>A session of Indicators' database.</summary>
internal sealed class IndicatorsDb(DbContextOptions<IndicatorsDb> options) : DbSession(options)
{
    public DbSet<IndicatorRow> Indicators => Set<IndicatorRow>();

    public DbSet<IndexRow> Indexes => Set<IndexRow>();

    public DbSet<ReleaseRow> Releases => Set<ReleaseRow>();

    public DbSet<ReleaseIndicatorRow> ReleaseIndicators => Set<ReleaseIndicatorRow>();

    public DbSet<ReleaseSourceRow> ReleaseSources => Set<ReleaseSourceRow>();

    public DbSet<SourceRow> Sources => Set<SourceRow>();

    public DbSet<WithdrawnDeliveryRow> WithdrawnDeliveries => Set<WithdrawnDeliveryRow>();

    /// <summary>What a definition must be to be computed; the others are history.</summary>
    public IQueryable<IndicatorRow> CurrentIndicators =>
        Indicators.Where(indicator => indicator.IsCurrent && !indicator.IsRetired);

    /// <summary>The release that is current; at most one.</summary>
    public IQueryable<ReleaseRow> PublishedRelease => Releases.Where(release => release.State == "published");

    /// <summary>
    /// The release, held until the session ends: of two who move it at the same moment the second decides upon what the first left.
    /// </summary>
    public async Task<ReleaseRow?> HoldReleaseAsync(Guid id, CancellationToken cancellationToken)
    {
        await ExecuteAsync("select from release where id = @id for update", new { id }, cancellationToken);
        return await Releases.SingleOrDefaultAsync(release => release.Id == id, cancellationToken);
    }
}
