using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.Ingestion.Storage;

internal sealed class MailboxMapping : IEntityTypeConfiguration<MailboxRow>
{
    public void Configure(EntityTypeBuilder<MailboxRow> builder)
    {
        builder.ToTable("mailbox");
        builder.HasKey(mailbox => mailbox.Id);
        builder.Property(mailbox => mailbox.Id).ValueGeneratedNever();
        builder.Property(mailbox => mailbox.Datasets).HasComment("empty: every dataset of its place");
        builder
            .Property(mailbox => mailbox.PlacePath)
            .HasComment("codes from the root to the place of who made it; empty: the whole installation");
        builder.Property(mailbox => mailbox.Version).IsRowVersion();
    }
}
