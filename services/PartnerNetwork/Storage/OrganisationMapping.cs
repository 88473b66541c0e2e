using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.PartnerNetwork.Storage;

internal sealed class OrganisationMapping : IEntityTypeConfiguration<OrganisationRow>
{
    public void Configure(EntityTypeBuilder<OrganisationRow> builder)
    {
        builder.ToTable("organisation");
        builder.HasKey(organisation => organisation.Code);
        builder.Property(organisation => organisation.Areas).HasComment("codes of the areas it works for; empty: everywhere");
        builder
            .Property(organisation => organisation.CoveredBy)
            .HasComment(
                "codes of the areas that cover all of them: a person of such a place may edit it; empty: only a Verwalter"
            );
        builder.Property(organisation => organisation.ContactRole).HasComment("a function, never a person");
        builder.Property(organisation => organisation.Version).IsRowVersion();
    }
}
