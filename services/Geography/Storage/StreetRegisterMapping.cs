using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.Geography.Storage;

internal sealed class StreetRegisterMapping : IEntityTypeConfiguration<StreetRegisterRow>
{
    public void Configure(EntityTypeBuilder<StreetRegisterRow> builder)
    {
        builder.ToTable(
            "street_entry",
            table => table.HasCheckConstraint("street_entry_side", "side in ('Both', 'Odd', 'Even')")
        );
        builder.HasKey(entry => entry.Id);
        builder.HasIndex(entry => entry.Municipality);
        builder.Property(entry => entry.Id).UseIdentityAlwaysColumn();
        builder.Property(entry => entry.FromNumber).HasComment("null with to_number: the whole street");
        builder.Property(entry => entry.Path).HasComment("path of the area at the time of the import, for the policy");
        builder.Property(entry => entry.Row).HasComment("line of the file the entry came from; 0: entered by hand");
        builder.Property(entry => entry.StreetKey).HasComment("the town's own key of the street");
    }
}
