using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.Geography.Storage;

internal sealed class AreaMapMapping : IEntityTypeConfiguration<AreaMapRow>
{
    public void Configure(EntityTypeBuilder<AreaMapRow> builder)
    {
        builder.ToTable("area_map");
        builder.HasKey(map => new { map.Level, map.Hash });
        builder.HasOne<LevelRow>().WithMany().HasForeignKey(map => map.Level).OnDelete(DeleteBehavior.NoAction);
        builder.HasOne<AreaVersionRow>().WithMany().HasForeignKey(map => map.Version).OnDelete(DeleteBehavior.NoAction);
        builder.HasIndex(map => map.Version).HasFilter("is_current");
        builder.Property(map => map.Version).UseCollation(AreaVersionMapping.Collation);
    }
}
