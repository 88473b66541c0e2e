using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.Ingestion.Storage;

internal sealed class NightlyRunMapping : IEntityTypeConfiguration<NightlyRunRow>
{
    public void Configure(EntityTypeBuilder<NightlyRunRow> builder)
    {
        builder.ToTable(
            "nightly_run",
            table => table.HasCheckConstraint("nightly_run_state", "state in ('running', 'done', 'failed')")
        );
        builder.HasKey(run => run.Id);
        builder.HasIndex(run => new { run.Dataset, run.ScheduledFor }).IsUnique();
        builder.Property(run => run.Id).ValueGeneratedNever();
        builder
            .Property(run => run.Dataset)
            .HasDefaultValue("")
            .HasComment("empty: all datasets without a timetable of their own");
        builder.Property(run => run.ScheduledFor).HasComment("the night it belongs to; null: started by hand");
        builder.Property(run => run.CreatedAt).HasDefaultValueSql("now()");
        builder.Property(run => run.State).HasDefaultValue("running");
        builder.Property(run => run.Text).HasDefaultValue("");
    }
}
