using Microsoft.EntityFrameworkCore;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Reporting.Storage;

/// <summary>A session of Reporting's database.</summary>
internal sealed class ReportingDb(DbContextOptions<ReportingDb> options) : DbSession(options)
{
    public DbSet<RenditionRow> Renditions => Set<RenditionRow>();

    public DbSet<SeriesRow> Series => Set<SeriesRow>();

    public DbSet<SeriesItemRow> SeriesItems => Set<SeriesItemRow>();
}
