using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.Geography.Storage;

internal sealed class AreaMemberMapping : IEntityTypeConfiguration<AreaMemberRow>
{
    public void Configure(EntityTypeBuilder<AreaMemberRow> builder)
    {
        builder.ToTable("area_member");
        builder.HasKey(member => new
        {
            member.Version,
            member.Area,
            member.Member,
        });
        builder
            .HasOne<AreaRow>()
            .WithMany()
            .HasForeignKey(member => new { member.Version, member.Area })
            .OnDelete(DeleteBehavior.Cascade);
        builder
            .HasOne<AreaRow>()
            .WithMany()
            .HasForeignKey(member => new { member.Version, member.Member })
            .OnDelete(DeleteBehavior.NoAction);
        builder.Property(member => member.Version).UseCollation(AreaVersionMapping.Collation);
        builder.Property(member => member.Path).HasComment("path of the overlapping area, for the policy");
    }
}
