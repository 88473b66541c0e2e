using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.Geography.Storage;

internal sealed class AreaAcceptanceMapping : IEntityTypeConfiguration<AreaAcceptanceRow>
{
    public void Configure(EntityTypeBuilder<AreaAcceptanceRow> builder)
    {
        builder.ToTable("area_acceptance");
        builder.HasKey(acceptance => new { acceptance.Version, acceptance.Area });
        // With the area goes what was said of its place.
        builder
            .HasOne<AreaRow>()
            .WithMany()
            .HasForeignKey(acceptance => new { acceptance.Version, acceptance.Area })
            .OnDelete(DeleteBehavior.Cascade);
        builder.Property(acceptance => acceptance.Version).UseCollation(AreaVersionMapping.Collation);
        builder.Property(acceptance => acceptance.Path).HasComment("path of the area, for the policy");
    }
}
