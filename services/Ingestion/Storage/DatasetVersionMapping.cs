using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.Ingestion.Storage;

internal sealed class DatasetVersionMapping : IEntityTypeConfiguration<DatasetVersionRow>
{
    public void Configure(EntityTypeBuilder<DatasetVersionRow> builder)
    {
        builder.ToTable("dataset_version");
        builder.HasKey(version => new { version.Dataset, version.Number });
        builder.HasOne<DatasetRow>().WithMany().HasForeignKey(version => version.Dataset).OnDelete(DeleteBehavior.Cascade);
        builder.Property(version => version.Definition).HasColumnType("jsonb");
        builder.Property(version => version.Reason).HasMaxLength(1000).HasComment("empty: nobody has said why");
    }
}
