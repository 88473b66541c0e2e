using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.Ingestion.Storage;

internal sealed class OverdueReminderMapping : IEntityTypeConfiguration<OverdueReminderRow>
{
    public void Configure(EntityTypeBuilder<OverdueReminderRow> builder)
    {
        builder.ToTable("overdue_reminder");
        builder.HasKey(reminder => new
        {
            reminder.Mailbox,
            reminder.Dataset,
            reminder.Period,
        });
        builder.HasOne<MailboxRow>().WithMany().HasForeignKey(reminder => reminder.Mailbox).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<DatasetRow>().WithMany().HasForeignKey(reminder => reminder.Dataset).OnDelete(DeleteBehavior.Cascade);
        builder.Property(reminder => reminder.Period).HasComment("key of the period, as 2024-Q1");
        builder
            .Property(reminder => reminder.LastAt)
            .HasComment("when a letter last named it; the row goes when the data have come");
    }
}
