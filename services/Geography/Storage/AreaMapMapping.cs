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
    }
}
