using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.PartnerNetwork.Storage;

internal sealed class NetworkMapping : IEntityTypeConfiguration<NetworkRow>
{
    public void Configure(EntityTypeBuilder<NetworkRow> builder)
    {
        builder.ToTable("network");
        builder.HasKey(network => network.Code);
        builder.Property(network => network.Members).HasComment("codes of organisations");
        builder.Property(network => network.Version).IsRowVersion();
    }
}
