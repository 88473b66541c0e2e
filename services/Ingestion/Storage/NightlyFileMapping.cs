using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.Ingestion.Storage;

internal sealed class NightlyFileMapping : IEntityTypeConfiguration<NightlyFileRow>
{
    public void Configure(EntityTypeBuilder<NightlyFileRow> builder)
    {
        builder.ToTable(
            "nightly_file",
            table =>
                table.HasCheckConstraint(
                    "nightly_file_outcome",
                    "outcome in ('accepted', 'unconfirmed', 'quarantined', 'repeated', 'withdrawn')"
                )
        );
        builder.HasKey(file => new
        {
            file.RunId,
            file.Dataset,
            file.FileName,
        });
        builder.HasOne<NightlyRunRow>().WithMany().HasForeignKey(file => file.RunId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<DeliveryRow>().WithMany().HasForeignKey(file => file.DeliveryId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(file => file.Outcome).HasComment("null: not decided yet");
    }
}
