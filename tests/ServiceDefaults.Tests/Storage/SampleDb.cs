using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.ServiceDefaults.Tests.Storage;

internal sealed class SampleDb(DbContextOptions<SampleDb> options) : DbSession(options)
{
    public DbSet<EffectRow> Effects => Set<EffectRow>();
}

internal enum Colour
{
    Red,
    Green,
}

internal sealed class EffectRow
{
    public long Id { get; init; }

    public required string Note { get; set; }

    public string Place { get; set; } = "";

    public Colour? Colour { get; set; }

    public uint Version { get; init; }
}

internal sealed class EffectMapping : IEntityTypeConfiguration<EffectRow>
{
    public void Configure(EntityTypeBuilder<EffectRow> builder)
    {
        builder.ToTable("effect");
        builder.Property(effect => effect.Version).IsRowVersion();
    }
}
