using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.Geography.Storage;

internal sealed class LevelMapping : IEntityTypeConfiguration<LevelRow>
{
    public void Configure(EntityTypeBuilder<LevelRow> builder)
    {
        builder.ToTable(
            "level",
            table =>
            {
                table.HasCheckConstraint("level_code", "code ~ '^[a-z0-9][a-z0-9_-]{0,39}$'");
                table.HasCheckConstraint("level_rank", "rank between 0 and 99");
            }
        );
        builder.HasKey(level => level.Code);
        builder
            .Property(level => level.Rank)
            .HasComment("0 = the whole; the greatest rank of a level that is not overlapping is the finest");
        builder
            .Property(level => level.IsOverlapping)
            .HasComment("its areas are lists of areas of the finest level, beside the hierarchy");
        builder
            .Property(level => level.CellMetres)
            .HasComment("side of a cell of a grid that the system laid; its cells belong to the area that their centre lies in");
        builder.HasIndex(level => level.CellMetres).IsUnique();
        builder.Property(level => level.Version).IsRowVersion();
    }
}
