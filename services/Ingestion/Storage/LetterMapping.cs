using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.Ingestion.Storage;

internal sealed class LetterMapping : IEntityTypeConfiguration<LetterRow>
{
    public void Configure(EntityTypeBuilder<LetterRow> builder)
    {
        builder.ToTable("letter");
        builder.HasKey(letter => letter.Id);
        builder.Property(letter => letter.Id).ValueGeneratedNever();
        builder.HasOne<MailboxRow>().WithMany().HasForeignKey(letter => letter.Mailbox).OnDelete(DeleteBehavior.Cascade);
        builder.Property(letter => letter.DueAt).HasComment("when it is tried next; null: sent, or given up");
        builder.HasIndex(letter => letter.DueAt);
    }
}
