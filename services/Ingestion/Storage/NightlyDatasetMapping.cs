using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.Ingestion.Storage;

internal sealed class NightlyDatasetMapping : IEntityTypeConfiguration<NightlyDatasetRow>
{
    public void Configure(EntityTypeBuilder<NightlyDatasetRow> builder)
    {
        builder.ToTable(
            "nightly_dataset",
            table =>
                table.HasCheckConstraint(
                    "nightly_dataset_outcome",
                    "outcome in ('failed', 'quarantined', 'unconfirmed', 'accepted', 'repeated', 'unchanged', 'empty')"
                )
        );
        builder.HasKey(line => new { line.RunId, line.Dataset });
        builder.HasIndex(line => new { line.Dataset, line.FinishedAt }).IsDescending(false, true);
        builder.HasOne<NightlyRunRow>().WithMany().HasForeignKey(line => line.RunId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<DatasetRow>().WithMany().HasForeignKey(line => line.Dataset).OnDelete(DeleteBehavior.Cascade);
    }
}
