using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.Indicators.Storage;

internal sealed class IndexMapping : IEntityTypeConfiguration<IndexRow>
{
    public void Configure(EntityTypeBuilder<IndexRow> builder)
    {
        builder.ToTable(
            "index_definition",
            table =>
            {
                table.HasCheckConstraint("index_definition_code", "code ~ '^[a-z][a-z0-9_-]{1,63}$'");
                table.HasCheckConstraint("index_definition_version", "version > 0");
                table.HasCheckConstraint(
                    "index_definition_four_eyes",
                    "(not is_published or published_by is not null) and (published_by is null or published_by <> created_by)"
                );
            }
        );
        builder.HasKey(index => new { index.Code, index.Version });
        builder.HasIndex(index => index.Code, "index_definition_current").IsUnique().HasFilter("is_current");
        builder.HasIndex(index => index.Code, "index_definition_published").IsUnique().HasFilter("is_published");
        builder.Property(index => index.Version).ValueGeneratedNever();
        builder.Property(index => index.Definition).HasColumnType("jsonb");
        builder.Property(index => index.CreatedAt).HasDefaultValueSql("now()");
        builder.Property(index => index.RowVersion).IsRowVersion();
    }
}
