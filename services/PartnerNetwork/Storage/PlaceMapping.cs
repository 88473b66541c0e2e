using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.PartnerNetwork.Storage;

internal sealed class PlaceMapping : IEntityTypeConfiguration<PlaceRow>
{
    public void Configure(EntityTypeBuilder<PlaceRow> builder)
    {
        builder.ToTable(
            "place",
            table =>
            {
                table.HasCheckConstraint("place_kind", "kind in ('facility', 'meetingPlace')");
                table.HasCheckConstraint("place_has_areas", "cardinality(areas) > 0");
                table.HasCheckConstraint("place_lon", "lon between 5 and 16");
                table.HasCheckConstraint("place_lat", "lat between 47 and 56");
            }
        );
        builder.HasKey(place => place.Code);
        builder.HasOne<OrganisationRow>().WithMany().HasForeignKey(place => place.Organisation).OnDelete(DeleteBehavior.Restrict);
        builder.Property(place => place.Partners).HasComment("codes of the organisations that carry it together with the first");
        builder
            .Property(place => place.Areas)
            .HasComment("codes of the areas it lies in or works for, as fine as they are known");
        builder
            .Property(place => place.CoveredBy)
            .HasComment("codes of the areas that cover the point and all areas: a person of such a place may edit it");
        builder.Property(place => place.Version).IsRowVersion();
    }
}
