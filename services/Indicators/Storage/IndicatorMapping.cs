using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.Indicators.Storage;

internal sealed class IndicatorMapping : IEntityTypeConfiguration<IndicatorRow>
{
    /// <summary>The kind of an indicator is declared (decision 0020).</summary>
    public const string KindIsDeclared =
        "coalesce(definition ->> 'kind', '') in ('count', 'share', 'rate', 'mean', 'index', 'change')";

    public void Configure(EntityTypeBuilder<IndicatorRow> builder)
    {
        builder.ToTable(
            "indicator",
            table =>
            {
                table.HasCheckConstraint("indicator_code", "code ~ '^[a-z][a-z0-9_]{1,63}$'");
                table.HasCheckConstraint("indicator_version", "version > 0");
                table.HasCheckConstraint("indicator_kind", KindIsDeclared);
            }
        );
        builder.HasKey(indicator => new { indicator.Code, indicator.Version });
        builder.HasIndex(indicator => indicator.Code).IsUnique().HasFilter("is_current");
        builder.Property(indicator => indicator.Version).ValueGeneratedNever();
        builder.Property(indicator => indicator.Definition).HasColumnType("jsonb");
        builder.Property(indicator => indicator.CreatedAt).HasDefaultValueSql("now()");
        builder.Property(indicator => indicator.RowVersion).IsRowVersion();
    }
}
