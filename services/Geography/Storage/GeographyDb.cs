using Microsoft.EntityFrameworkCore;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Geography.Storage;

/// <summary>A session of Geography's database.</summary>
internal sealed class GeographyDb(DbContextOptions<GeographyDb> options) : DbSession(options)
{
    public DbSet<LevelRow> Levels => Set<LevelRow>();

    public DbSet<AreaVersionRow> Versions => Set<AreaVersionRow>();

    public DbSet<AreaRow> Areas => Set<AreaRow>();

    public DbSet<AreaMapRow> Maps => Set<AreaMapRow>();

    public DbSet<StreetRegisterRow> Streets => Set<StreetRegisterRow>();

    public DbSet<StreetImportRow> StreetImports => Set<StreetImportRow>();

    /// <summary>The areas of a Gebietsstand; null: of the current one, whose text is the greatest.</summary>
    public IQueryable<AreaRow> AreasOf(string? version) =>
        Areas.Where(area => area.Version == (version ?? Versions.Max(known => known.Version)));

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.HasPostgresExtension("postgis");
    }
}
