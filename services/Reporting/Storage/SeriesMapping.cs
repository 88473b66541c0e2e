using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.Reporting.Storage;

internal sealed class SeriesMapping : IEntityTypeConfiguration<SeriesRow>
{
    public void Configure(EntityTypeBuilder<SeriesRow> builder)
    {
        builder.ToTable("series");
        builder.HasKey(series => series.Id);
        builder.Property(series => series.Id).ValueGeneratedNever();
        builder.Property(series => series.SubjectGroup).HasComment("Which subjects: of area profiles the level of the areas.");
        builder.Property(series => series.CreatedAt).HasDefaultValueSql("now()");
    }
}
