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
                table.HasCheckConstraint("place_point", "(lon is null) = (lat is null)");
                table.HasCheckConstraint("place_capacity", "capacity >= 0");
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
        builder.Property(place => place.Lon).HasComment("null: only the address is known, and by it the area");
        builder.Property(place => place.Source).HasComment("name of the list it was read from; null: entered by hand");
        builder.Property(place => place.SourceKey).HasComment("the same in each delivery of the list");
        builder.HasIndex(place => new { place.Source, place.SourceKey }).IsUnique();
        builder.Property(place => place.Version).IsRowVersion();
    }
}
