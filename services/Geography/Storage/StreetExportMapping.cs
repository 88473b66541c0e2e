using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.Geography.Storage;

internal sealed class StreetExportMapping : IEntityTypeConfiguration<StreetExportRow>
{
    public void Configure(EntityTypeBuilder<StreetExportRow> builder)
    {
        builder.ToTable("street_export", table => table.HasComment("each Straßenraster that was handed out; never changed"));
        builder.HasKey(export => export.Id);
        builder.Property(export => export.Id).UseIdentityAlwaysColumn();
    }
}
