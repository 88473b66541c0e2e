using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.Indicators.Storage;

internal sealed class SourceMapping : IEntityTypeConfiguration<SourceRow>
{
    public void Configure(EntityTypeBuilder<SourceRow> builder)
    {
        builder.ToTable(
            "source",
            table => table.HasComment("Which delivery the observations of a dataset and period come from.")
        );
        builder.HasKey(source => new
        {
            source.Dataset,
            source.Period,
            source.Place,
        });
        builder.Property(source => source.Place).HasComment("Area the delivery was limited to; empty: the whole district.");
        builder
            .Property(source => source.DivisionVersion)
            .HasComment("The Gebietsstand whose areas the observations were delivered for; empty where it is not known.");
        builder.Property(source => source.LoadedAt).HasDefaultValueSql("now()");
    }
}
