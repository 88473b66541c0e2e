using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.Ingestion.Storage;

internal sealed class ProviderMapping : IEntityTypeConfiguration<ProviderRow>
{
    public void Configure(EntityTypeBuilder<ProviderRow> builder)
    {
        builder.ToTable("provider");
        builder.HasKey(provider => provider.Id);
        builder.Property(provider => provider.Id).ValueGeneratedNever();
        builder
            .Property(provider => provider.PlacePath)
            .HasComment("codes from the root to the place of who made it; empty: the whole installation");
        builder.Property(provider => provider.Version).IsRowVersion();
    }
}
