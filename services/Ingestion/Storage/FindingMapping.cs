using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.Ingestion.Storage;

internal sealed class FindingMapping : IEntityTypeConfiguration<FindingRow>
{
    public void Configure(EntityTypeBuilder<FindingRow> builder)
    {
        builder.ToTable(
            "finding",
            table => table.HasCheckConstraint("finding_severity", "severity in ('error', 'warning', 'info')")
        );
        builder.HasKey(finding => new { finding.DeliveryId, finding.Ordinal });
        builder.HasOne<DeliveryRow>().WithMany().HasForeignKey(finding => finding.DeliveryId).OnDelete(DeleteBehavior.Cascade);
    }
}
