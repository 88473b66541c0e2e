using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.Ingestion.Storage;

internal sealed class DeliveryMapping : IEntityTypeConfiguration<DeliveryRow>
{
    public void Configure(EntityTypeBuilder<DeliveryRow> builder)
    {
        builder.ToTable(
            "delivery",
            table =>
            {
                table.HasCheckConstraint("delivery_sha256", "length(sha256) = 64");
                table.HasCheckConstraint(
                    "delivery_state",
                    "state in ('received', 'checking', 'unconfirmed', 'accepted', 'quarantined', 'withdrawn')"
                );
            }
        );
        builder.HasKey(delivery => delivery.Id);
        builder.HasOne<DatasetRow>().WithMany().HasForeignKey(delivery => delivery.Dataset).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(delivery => new { delivery.Dataset, delivery.ReceivedAt }).IsDescending(false, true);
        builder.HasIndex(delivery => delivery.Sha256);
        builder.HasIndex(delivery => delivery.DeleteFileAt).HasFilter("stored_file is not null");
        builder.Property(delivery => delivery.Id).ValueGeneratedNever();
        builder.Property(delivery => delivery.StoredFile).HasComment("name of the kept raw file; null: deleted");
        builder
            .Property(delivery => delivery.IsReadable)
            .HasComment("false: the file could not be read to its end, there is nothing to release");
        builder.Property(delivery => delivery.Report).HasColumnType("jsonb").HasComment("null: not checked yet");
        builder
            .Property(delivery => delivery.DivisionVersion)
            .HasComment("the Gebietsstand it was checked against; empty where it is not known");
        builder
            .Property(delivery => delivery.GivenDivision)
            .HasComment("the Gebietsstand whose areas the file names; null: the current one");
        builder
            .Property(delivery => delivery.ConfirmedBy)
            .HasComment("who said yes to the change of accepted values; null: it took none, or nobody has");
        builder
            .Property(delivery => delivery.LoadFailure)
            .HasComment("why Indicators could not take the observations in; null: it could, or has not tried yet");
        builder
            .Property(delivery => delivery.ReleaseAskedBy)
            .HasComment("who asked to let a quarantined delivery through; the one who decides is another");
        builder.Property(delivery => delivery.ReceivedAt).HasDefaultValueSql("now()");
        builder.Property(delivery => delivery.Version).IsRowVersion();
        builder.Ignore(delivery => delivery.IsOpen);
        builder.Ignore(delivery => delivery.CanBeReleased);
    }
}
