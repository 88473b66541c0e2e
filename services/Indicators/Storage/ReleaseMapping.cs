using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sozialplanung.Indicators.Storage;

internal sealed class ReleaseMapping : IEntityTypeConfiguration<ReleaseRow>
{
    public void Configure(EntityTypeBuilder<ReleaseRow> builder)
    {
        builder.ToTable(
            "release",
            table =>
            {
                table.HasCheckConstraint("release_name", "length(name) between 1 and 200");
                table.HasCheckConstraint("release_state", "state in ('draft', 'checked', 'published', 'replaced', 'withdrawn')");
                table.HasCheckConstraint(
                    "release_withdrawal",
                    "(state = 'withdrawn') = (withdrawn_at is not null and withdrawn_by is not null and coalesce(withdrawal_reason, '') <> '')"
                );
                // Whether whoever checked may publish is a setting of the installation; never one person alone.
                table.HasCheckConstraint("release_four_eyes", "published_by is null or published_by <> created_by");
                table.HasCheckConstraint(
                    "release_schedule",
                    "publish_at is null or (state = 'checked' and scheduled_by is not null and scheduled_by <> created_by)"
                );
            }
        );
        builder.HasKey(release => release.Id);
        builder.HasOne<ReleaseRow>().WithMany().HasForeignKey(release => release.PreviousId).OnDelete(DeleteBehavior.NoAction);
        builder.HasIndex(release => release.State).IsUnique().HasFilter("state = 'published'");
        builder.Property(release => release.Id).ValueGeneratedNever();
        builder.Property(release => release.Settings).HasColumnType("jsonb");
        builder
            .Property(release => release.IsBelowFloor)
            .HasDefaultValue(false)
            .HasComment(
                "Made with minimum counts below the floor: until it is published, the Statistikstelle alone reads its values."
            );
        builder
            .Property(release => release.Unprotected)
            .HasColumnType("jsonb")
            .HasDefaultValueSql("'[]'")
            .HasComment(
                "The counts that somebody can compute although they must not be known; with any of them it is not published."
            );
        builder
            .Property(release => release.GivenAwayReason)
            .HasComment("Why it was published although earlier releases have given counts away.");
        builder
            .Property(release => release.Corrected)
            .HasDefaultValueSql("'{}'")
            .HasComment("The indicators of which it changed or took away what everybody could read before.");
        builder.Property(release => release.PublishAt).HasComment("When it is to be published by itself.");
        builder
            .Property(release => release.PreviousId)
            .HasComment(
                "The release that was current when this one was computed; its pattern is kept where the counts are the same."
            );
        builder
            .Property(release => release.Findings)
            .HasComment("What whoever checks the release should know of the data, as German sentences.");
        builder.Property(release => release.Conversions).HasColumnType("jsonb").HasDefaultValueSql("'[]'");
        builder.Property(release => release.CreatedAt).HasDefaultValueSql("now()");
        builder.Property(release => release.Version).IsRowVersion();
    }
}
