using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.Ingestion.Storage;

internal sealed class AgreementMapping : IEntityTypeConfiguration<AgreementRow>
{
    public void Configure(EntityTypeBuilder<AgreementRow> builder)
    {
        builder.ToTable(
            "agreement",
            table =>
                table.HasCheckConstraint(
                    "agreement_cadence",
                    "cadence in ('yearly', 'halfYearly', 'quarterly', 'monthly', 'none')"
                )
        );
        builder.HasKey(agreement => agreement.Id);
        builder.Property(agreement => agreement.Id).ValueGeneratedNever();
        builder.HasOne<ProviderRow>().WithMany().HasForeignKey(agreement => agreement.Provider).OnDelete(DeleteBehavior.Restrict);
        builder.Property(agreement => agreement.DueDays).HasComment("days after the end of a period");
        builder.Property(agreement => agreement.StartsOn).HasComment("first day of which data are agreed");
        builder
            .Property(agreement => agreement.PlacePath)
            .HasComment("codes from the root to the place of who made it; empty: the whole installation");
        builder.Property(agreement => agreement.Version).IsRowVersion();
    }
}
