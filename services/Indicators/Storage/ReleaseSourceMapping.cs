using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.Indicators.Storage;

/// <summary>A release's sources are entered by SQL, all at once.</summary>
internal sealed class ReleaseSourceMapping : IEntityTypeConfiguration<ReleaseSourceRow>
{
    public void Configure(EntityTypeBuilder<ReleaseSourceRow> builder)
    {
        builder.ToTable("release_source");
        builder.HasKey(source => new
        {
            source.ReleaseId,
            source.Measure,
            source.Dataset,
            source.Period,
            source.Place,
        });
        builder.Property(source => source.DivisionVersion).HasDefaultValue("");
        builder.HasOne<ReleaseRow>().WithMany().HasForeignKey(source => source.ReleaseId).OnDelete(DeleteBehavior.Cascade);
    }
}
