using Microsoft.EntityFrameworkCore;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Geography.Storage;

/// <summary>A session of Geography's database.</summary>
internal sealed class GeographyDb(DbContextOptions<GeographyDb> options) : DbSession(options)
{
    public DbSet<LevelRow> Levels => Set<LevelRow>();

    public DbSet<AreaVersionRow> Versions => Set<AreaVersionRow>();

    public DbSet<AreaRow> Areas => Set<AreaRow>();

    public DbSet<AreaAcceptanceRow> Acceptances => Set<AreaAcceptanceRow>();

    public DbSet<AreaMapRow> Maps => Set<AreaMapRow>();

    public DbSet<LevelMapRow> LevelMaps => Set<LevelMapRow>();

    public DbSet<StreetRegisterRow> Streets => Set<StreetRegisterRow>();

    public DbSet<StreetImportRow> StreetImports => Set<StreetImportRow>();

    public DbSet<StreetChangeRow> StreetChanges => Set<StreetChangeRow>();

    public DbSet<StreetExportRow> StreetExports => Set<StreetExportRow>();

    public DbSet<ConversionKeyRow> ConversionKeys => Set<ConversionKeyRow>();

    public DbSet<CutRow> Cuts => Set<CutRow>();

    /// <summary>The areas of a Gebietsstand; null: of the current one.</summary>
    public IQueryable<AreaRow> AreasOf(string? version) =>
        Areas.Where(area =>
            area.Version == (version ?? Versions.Where(known => known.IsCurrent).Select(known => known.Version).FirstOrDefault())
        );

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.HasPostgresExtension("postgis");
    }
}
