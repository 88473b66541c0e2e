using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.Indicators.Storage;

internal sealed class ReleaseIndicatorMapping : IEntityTypeConfiguration<ReleaseIndicatorRow>
{
    public void Configure(EntityTypeBuilder<ReleaseIndicatorRow> builder)
    {
        builder.ToTable(
            "release_indicator",
            table => table.HasCheckConstraint("release_indicator_kind", IndicatorMapping.KindIsDeclared)
        );
        builder.HasKey(indicator => new { indicator.ReleaseId, indicator.Code });
        builder.HasOne<ReleaseRow>().WithMany().HasForeignKey(indicator => indicator.ReleaseId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(indicator => indicator.Definition).HasColumnType("jsonb");
        builder
            .Property(indicator => indicator.IsFinished)
            .HasComment("The values were delivered as they are shown, not computed by us.");
    }
}
