using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.Ingestion.Storage;

internal sealed class DatasetMapping : IEntityTypeConfiguration<DatasetRow>
{
    public void Configure(EntityTypeBuilder<DatasetRow> builder)
    {
        builder.ToTable("dataset");
        builder.HasKey(dataset => dataset.Code);
        builder.HasIndex(dataset => dataset.Folder).IsUnique();
        builder
            .Property(dataset => dataset.Organisation)
            .HasComment("whose Datenlieferanten may see and deliver it; empty: nobody's");
        builder.Property(dataset => dataset.Place).HasComment("area the data are about; empty: the whole installation");
        builder
            .Property(dataset => dataset.PlacePath)
            .HasComment("codes from the root to the place; empty: the whole installation");
        builder.Property(dataset => dataset.Definition).HasColumnType("jsonb");
        builder.Property(dataset => dataset.Version).IsRowVersion();
    }
}
