using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.Geography.Storage;

internal sealed class AreaVersionMapping : IEntityTypeConfiguration<AreaVersionRow>
{
    /// <summary>Texts of versions are compared as they are spelt, in every database alike.</summary>
    public const string Collation = "C";

    public void Configure(EntityTypeBuilder<AreaVersionRow> builder)
    {
        builder.ToTable(
            "area_version",
            table =>
            {
                table.HasComment("Gebietsstand");
                table.HasCheckConstraint("area_version_validity", "valid_from <= valid_to");
                table.HasCheckConstraint("area_version_text", "version ~ '^[0-9A-Za-z][0-9A-Za-z._-]{0,39}$'");
            }
        );
        builder.HasKey(version => version.Version);
        builder.Property(version => version.Version).UseCollation(Collation);
        builder.HasIndex(version => version.IsCurrent).IsUnique().HasFilter("is_current");
    }
}
