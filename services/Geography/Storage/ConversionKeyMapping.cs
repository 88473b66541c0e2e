using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.Geography.Storage;

internal sealed class ConversionKeyMapping : IEntityTypeConfiguration<ConversionKeyRow>
{
    public void Configure(EntityTypeBuilder<ConversionKeyRow> builder)
    {
        builder.ToTable(
            "conversion_key",
            table => table.HasComment("Umsteigeschlüssel; never changed, the latest of two Gebietsstände counts")
        );
        builder.HasKey(key => key.Id);
        builder.HasIndex(key => new { key.FromVersion, key.ToVersion });
        builder.Property(key => key.Id).UseIdentityAlwaysColumn();
        foreach (var version in (string[])[nameof(ConversionKeyRow.FromVersion), nameof(ConversionKeyRow.ToVersion)])
        {
            builder.HasOne<AreaVersionRow>().WithMany().HasForeignKey(version).OnDelete(DeleteBehavior.NoAction);
            builder.Property(version).UseCollation(AreaVersionMapping.Collation);
        }

        builder.HasMany(key => key.Shares).WithOne().HasForeignKey(share => share.KeyId).OnDelete(DeleteBehavior.Cascade);
    }
}
