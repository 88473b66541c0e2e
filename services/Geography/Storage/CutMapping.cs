using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.Geography.Storage;

internal sealed class CutMapping : IEntityTypeConfiguration<CutRow>
{
    public void Configure(EntityTypeBuilder<CutRow> builder)
    {
        builder.ToTable(
            "cut",
            table => table.HasComment("Zuschnitt: how blocks of a Gebietsstand form areas, as somebody tries it")
        );
        builder.HasKey(cut => cut.Id);
        builder.HasOne<AreaVersionRow>().WithMany().HasForeignKey(cut => cut.Version).OnDelete(DeleteBehavior.NoAction);
        builder.Property(cut => cut.Version).UseCollation(AreaVersionMapping.Collation);
        builder.Property(cut => cut.Revision).IsConcurrencyToken();
        builder.Property(cut => cut.Areas).HasColumnType("jsonb");
        builder.Property(cut => cut.Blocks).HasColumnType("jsonb").HasComment("area by block");
        builder.Property(cut => cut.Path).HasComment("path of the area that all blocks lie in, for the policy");
    }
}
