using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.Geography.Storage;

internal sealed class StreetChangeMapping : IEntityTypeConfiguration<StreetChangeRow>
{
    public void Configure(EntityTypeBuilder<StreetChangeRow> builder)
    {
        builder.ToTable(
            "street_change",
            table =>
            {
                table.HasComment("changes of street_entry by hand; never changed itself");
                table.HasCheckConstraint("street_change_kind", "kind in ('Add', 'Move', 'End')");
            }
        );
        builder.HasKey(change => change.Id);
        builder.HasIndex(change => change.Municipality);
        builder.Property(change => change.Id).UseIdentityAlwaysColumn();
        builder.Property(change => change.Path).HasComment("path of the area after the change, for the policy");
    }
}
