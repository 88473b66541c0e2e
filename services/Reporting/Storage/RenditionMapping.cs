using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.Reporting.Storage;

/// <summary>Renditions are ordered by SQL (who comes second finds the first's); it leaves out what stands here as default.</summary>
internal sealed class RenditionMapping : IEntityTypeConfiguration<RenditionRow>
{
    public void Configure(EntityTypeBuilder<RenditionRow> builder)
    {
        builder.ToTable(
            "rendition",
            table =>
            {
                table.HasCheckConstraint(
                    "rendition_audience",
                    "audience in ('Oeffentlichkeit', 'Verwaltung', 'Statistikstelle')"
                );
                table.HasCheckConstraint("rendition_state", "state in ('waiting', 'done', 'failed', 'cancelled')");
            }
        );
        builder.HasKey(rendition => rendition.Id);
        builder
            .HasIndex(rendition => new
            {
                rendition.Report,
                rendition.Subject,
                rendition.ReleaseId,
                rendition.Audience,
                rendition.Place,
                rendition.Design,
            })
            .IsUnique();
        builder.HasIndex(rendition => rendition.PdfSha256);
        builder.Property(rendition => rendition.Id).ValueGeneratedNever();
        builder.Property(rendition => rendition.Report).HasComment("Code of the report, as in its address.");
        builder
            .Property(rendition => rendition.Place)
            .HasComment("From where the administration looks; empty for other audiences, and for a Verwalter without a place.");
        builder
            .Property(rendition => rendition.Design)
            .HasComment("Hash of the definition and the style the rendition was made with; a new one makes a new rendition.");
        builder.Property(rendition => rendition.State).HasDefaultValue("waiting");
        builder.Property(rendition => rendition.Attempts).HasDefaultValue(0);
        builder
            .Property(rendition => rendition.Asker)
            .HasDefaultValue("")
            .HasComment("Who has it made: a sign-in name, with /series behind it for series; empty for the public.");
        builder
            .Property(rendition => rendition.Turn)
            .HasDefaultValue(0L)
            .HasComment("The lowest of those that wait is made next.");
        builder.HasIndex(rendition => new { rendition.Asker, rendition.Turn }).HasFilter("state = 'waiting'");
        builder.HasIndex(rendition => rendition.Turn).HasFilter("state = 'waiting'");
        builder.Property(rendition => rendition.CreatedAt).HasDefaultValueSql("now()");
        builder
            .Property(rendition => rendition.OrderedAt)
            .HasDefaultValueSql("now()")
            .HasComment("When a worker was last asked for it.");
    }
}
