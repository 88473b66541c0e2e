using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.Geography.Storage;

internal sealed class LevelMapMapping : IEntityTypeConfiguration<LevelMapRow>
{
    public void Configure(EntityTypeBuilder<LevelMapRow> builder)
    {
        builder.ToTable("level_map");
        builder.HasKey(map => new { map.Version, map.Level });
        builder.HasOne<AreaVersionRow>().WithMany().HasForeignKey(map => map.Version).OnDelete(DeleteBehavior.NoAction);
        builder
            .HasOne<AreaMapRow>()
            .WithMany()
            .HasForeignKey(map => new { map.Level, map.Hash })
            .OnDelete(DeleteBehavior.NoAction);
        builder.Property(map => map.Version).UseCollation(AreaVersionMapping.Collation);
    }
}
