using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.Ingestion.Storage;

/// <summary>The addresses of a register are entered by SQL, all at once; it leaves out what stands here as default.</summary>
internal sealed class ClearingAddressMapping : IEntityTypeConfiguration<ClearingAddressRow>
{
    public void Configure(EntityTypeBuilder<ClearingAddressRow> builder)
    {
        builder.ToTable(
            "clearing_address",
            table =>
                table.HasComment(
                    "Addresses the Straßenverzeichnis could not place, without any person. A decision holds for later deliveries."
                )
        );
        builder.HasKey(address => address.Id);
        builder.HasIndex(address => address.AddressKey).IsUnique();
        builder.Property(address => address.Id).ValueGeneratedNever();
        builder.Property(address => address.Persons).HasComment("how many rows of the last delivery had this address");
        builder.Property(address => address.PlacePath).HasDefaultValueSql("'{}'");
        builder.Property(address => address.Suggestions).HasDefaultValueSql("'{}'");
        builder.Property(address => address.UpdatedAt).HasDefaultValueSql("now()");
        builder.Property(address => address.IsOutside).HasDefaultValue(false);
        builder.Property(address => address.Version).IsRowVersion();
    }
}
