using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.Geography.Storage;

internal sealed class ConversionShareMapping : IEntityTypeConfiguration<ConversionShareRow>
{
    public void Configure(EntityTypeBuilder<ConversionShareRow> builder)
    {
        builder.ToTable(
            "conversion_share",
            table => table.HasCheckConstraint("conversion_share_is_a_part", "share > 0 and share <= 1")
        );
        builder.HasKey(share => new
        {
            share.KeyId,
            share.Old,
            share.New,
        });
        builder.Property(share => share.Share).HasPrecision(9, 8);
    }
}
