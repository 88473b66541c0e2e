using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.Gateway.Storage;

internal sealed class BrowserSessionMapping : IEntityTypeConfiguration<BrowserSessionRow>
{
    public void Configure(EntityTypeBuilder<BrowserSessionRow> builder)
    {
        builder.ToTable("session");
        builder.HasKey(open => open.IdHash);
        builder.HasOne<LocalAccountRow>().WithMany().HasForeignKey(open => open.UserName).OnDelete(DeleteBehavior.Cascade);
    }
}
