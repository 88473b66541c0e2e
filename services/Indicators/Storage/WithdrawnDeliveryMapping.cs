using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.Indicators.Storage;

internal sealed class WithdrawnDeliveryMapping : IEntityTypeConfiguration<WithdrawnDeliveryRow>
{
    public void Configure(EntityTypeBuilder<WithdrawnDeliveryRow> builder)
    {
        builder.ToTable("withdrawn_delivery");
        builder.HasKey(delivery => delivery.DeliveryId);
        builder.Property(delivery => delivery.DeliveryId).ValueGeneratedNever();
    }
}
