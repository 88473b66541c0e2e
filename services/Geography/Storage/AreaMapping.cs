using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.Geography.Storage;

internal sealed class AreaMapping : IEntityTypeConfiguration<AreaRow>
{
    public void Configure(EntityTypeBuilder<AreaRow> builder)
    {
        builder.ToTable(
            "area",
            table =>
            {
                table.HasCheckConstraint("area_code", "length(code) between 1 and 40");
                table.HasCheckConstraint("area_has_surface", "square_metres > 0");
                table.HasCheckConstraint("area_path_ends_with_code", "path[cardinality(path)] = code");
                table.HasCheckConstraint(
                    "area_path_goes_through_parent",
                    "path[cardinality(path) - 1] is not distinct from parent"
                );
            }
        );
        builder.HasKey(area => new { area.Version, area.Code });
        builder.HasOne<AreaVersionRow>().WithMany().HasForeignKey(area => area.Version).OnDelete(DeleteBehavior.NoAction);
        builder.HasOne<LevelRow>().WithMany().HasForeignKey(area => area.Level).OnDelete(DeleteBehavior.NoAction);
        builder
            .HasOne<AreaRow>()
            .WithMany()
            .HasForeignKey(area => new { area.Version, area.Parent })
            .OnDelete(DeleteBehavior.NoAction);
        builder.HasIndex(area => new { area.Level, area.Version });
        builder.HasIndex(area => area.Path).HasMethod("gin");
        builder.Property(area => area.Version).UseCollation(AreaVersionMapping.Collation);
        builder
            .Property(area => area.Path)
            .HasComment("codes from the root to the area itself: a place covers the area if it is one of them");
    }
}
