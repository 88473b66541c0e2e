using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.Ingestion.Storage;

internal sealed class DatasetSourceMapping : IEntityTypeConfiguration<DatasetSourceRow>
{
    public void Configure(EntityTypeBuilder<DatasetSourceRow> builder)
    {
        builder.ToTable("dataset_source");
        builder.HasKey(source => source.Dataset);
        builder
            .HasOne<DatasetRow>()
            .WithOne()
            .HasForeignKey<DatasetSourceRow>(source => source.Dataset)
            .OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(source => source.DueAt);
        builder.Property(source => source.Address).HasComment("empty: the folder of the dataset below the watch folder");
        builder
            .Property(source => source.Service)
            .HasDefaultValue("")
            .HasComment("what answers at the address: empty for the file itself, wfs, ogc-features");
        builder.Property(source => source.Layer).HasDefaultValue("").HasComment("feature type or collection of a service");
        builder
            .Property(source => source.HostKey)
            .HasComment("fingerprint of the key of an SFTP server that a person has confirmed; empty elsewhere");
        builder.Property(source => source.Secret).HasComment("encrypted; the keys lie beside the delivered files");
        builder
            .Property(source => source.Timetable)
            .HasColumnType("jsonb")
            .HasComment("null: fetched with the night of the installation");
        builder.Property(source => source.DueAt).HasComment("when the timetable starts it next; null: it has none");
        builder.Property(source => source.ETag).HasColumnName("etag");
        builder
            .Property(source => source.FetchedDelivery)
            .HasComment("the delivery whose file etag and last_modified tell of; they count while it is accepted");
        builder.Property(source => source.Version).IsRowVersion();
    }
}
