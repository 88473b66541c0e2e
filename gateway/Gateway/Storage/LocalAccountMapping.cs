using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.Gateway.Storage;

internal sealed class LocalAccountMapping : IEntityTypeConfiguration<LocalAccountRow>
{
    public void Configure(EntityTypeBuilder<LocalAccountRow> builder)
    {
        builder.ToTable(
            "account",
            table =>
            {
                table.HasCheckConstraint("account_user_name", "user_name ~ '^[a-z0-9._-]{2,64}$'");
                table.HasCheckConstraint(
                    "account_role",
                    "role in ('Datenlieferant', 'Sozialplanung', 'Statistikstelle', 'Verwalter')"
                );
            }
        );
        builder.HasKey(account => account.UserName);
        builder.Property(account => account.Place).HasComment("Code of an area; rights hold there and below. Empty: nowhere.");
        builder.Property(account => account.LockedUntil).HasComment("Set after too many wrong passwords; null: not locked.");
        builder.Property(account => account.Version).IsRowVersion();
    }
}
