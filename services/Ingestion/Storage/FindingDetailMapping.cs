using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.Ingestion.Storage;

internal sealed class FindingDetailMapping : IEntityTypeConfiguration<FindingDetailRow>
{
    public void Configure(EntityTypeBuilder<FindingDetailRow> builder)
    {
        builder.ToTable("finding_detail");
        builder.HasKey(detail => new
        {
            detail.DeliveryId,
            detail.Ordinal,
            detail.Position,
        });
        builder
            .HasOne<FindingRow>()
            .WithMany()
            .HasForeignKey(detail => new { detail.DeliveryId, detail.Ordinal })
            .OnDelete(DeleteBehavior.Cascade);
        builder
            .Property(detail => detail.Dataset)
            .HasComment("whose values it tells of: only who sees this dataset sees the row");
    }
}
