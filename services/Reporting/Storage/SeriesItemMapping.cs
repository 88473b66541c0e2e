using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.Reporting.Storage;

internal sealed class SeriesItemMapping : IEntityTypeConfiguration<SeriesItemRow>
{
    public void Configure(EntityTypeBuilder<SeriesItemRow> builder)
    {
        builder.ToTable("series_item");
        builder.HasKey(item => new { item.SeriesId, item.Position });
        builder.HasOne<SeriesRow>().WithMany().HasForeignKey(item => item.SeriesId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<RenditionRow>().WithMany().HasForeignKey(item => item.RenditionId).OnDelete(DeleteBehavior.Restrict);
    }
}
