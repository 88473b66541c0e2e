using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.Ingestion.Storage;

internal sealed class CatalogueEntryMapping : IEntityTypeConfiguration<CatalogueEntryRow>
{
    public void Configure(EntityTypeBuilder<CatalogueEntryRow> builder)
    {
        builder.ToTable("catalogue_entry");
        builder.HasKey(entry => entry.Id);
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.HasIndex(entry => entry.Dataset).IsUnique();
        builder
            .HasOne<DatasetRow>()
            .WithOne()
            .HasForeignKey<CatalogueEntryRow>(entry => entry.Dataset)
            .OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<ProviderRow>().WithMany().HasForeignKey(entry => entry.Provider).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<AgreementRow>().WithMany().HasForeignKey(entry => entry.Agreement).OnDelete(DeleteBehavior.Restrict);
        builder.Property(entry => entry.Dataset).HasComment("null: wished for, not there yet");
        builder.Property(entry => entry.Questions).HasColumnType("jsonb");
        builder
            .Property(entry => entry.PlacePath)
            .HasComment("codes from the root to the place of who made it; empty: the whole installation");
        builder.Property(entry => entry.Version).IsRowVersion();
    }
}
