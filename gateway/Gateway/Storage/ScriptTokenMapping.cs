using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.Gateway.Storage;

internal sealed class ScriptTokenMapping : IEntityTypeConfiguration<ScriptTokenRow>
{
    public void Configure(EntityTypeBuilder<ScriptTokenRow> builder)
    {
        builder.ToTable("access_token");
        builder.HasKey(token => token.Id);
        builder.HasIndex(token => token.TokenHash).IsUnique();
        builder.HasIndex(token => new { token.UserName, token.Name }).IsUnique();
        builder.HasOne<LocalAccountRow>().WithMany().HasForeignKey(token => token.UserName).OnDelete(DeleteBehavior.Cascade);
    }
}
