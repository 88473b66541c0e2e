using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.Geography.Storage;

internal sealed class StreetImportMapping : IEntityTypeConfiguration<StreetImportRow>
{
    public void Configure(EntityTypeBuilder<StreetImportRow> builder)
    {
        builder.ToTable(
            "street_import",
            table => table.HasComment("one row per import; the last one names the state of the whole register")
        );
        builder.HasKey(import => import.Id);
        builder.Property(import => import.Id).UseIdentityAlwaysColumn();
        builder.Property(import => import.ImportedBy).HasDefaultValue("");
    }
}
