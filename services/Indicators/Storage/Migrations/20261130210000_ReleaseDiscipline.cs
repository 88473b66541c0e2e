using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.Indicators.Storage.Migrations
{
    /// <summary>
    /// What a release corrected, when it is to be published by itself, and what those who check it have looked at. Whoever checked
    /// may publish where the installation says so; whoever made it never may.
    /// </summary>
    public partial class ReleaseDiscipline : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql("""
                alter table release add column corrected text[] not null default '{}', add column publish_at timestamp with time zone,
                    add column scheduled_by text, add column schedule_job_id uuid, add column schedule_failure text;
                comment on column release.corrected is 'The indicators of which it changed or took away what everybody could read before.';
                comment on column release.publish_at is 'When it is to be published by itself.';
                alter table release drop constraint release_four_eyes;
                alter table release add constraint release_four_eyes check (published_by is null or published_by <> created_by);
                alter table release add constraint release_schedule
                    check (publish_at is null or (state = 'checked' and scheduled_by is not null and scheduled_by <> created_by));
                create table release_tick (
                    release_id  uuid not null references release on delete cascade,
                    indicator   text not null,
                    ticked_by   text not null,
                    computed_at timestamp with time zone not null,
                    ticked_at   timestamp with time zone not null,
                    primary key (release_id, indicator, ticked_by)
                );
                comment on table release_tick is
                    'Who has looked at the differences of an indicator; it holds for the values computed then, not for later ones.';
                alter table release_tick enable row level security;
                alter table release_tick force row level security;
                create policy staff_reads on release_tick for select using ((select app_may('PublishRelease')));
                create policy staff_ticks_for_itself on release_tick using ((select app_may('PublishRelease')) and ticked_by = current_setting('app.user'))
                    with check ((select app_may('PublishRelease')) and ticked_by = current_setting('app.user'));
                """);

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql("""
                drop table release_tick;
                alter table release drop constraint release_schedule;
                alter table release drop constraint release_four_eyes;
                alter table release add constraint release_four_eyes
                    check (published_by is null or (published_by <> created_by and published_by <> checked_by)) not valid;
                alter table release drop column corrected, drop column publish_at, drop column scheduled_by, drop column schedule_job_id,
                    drop column schedule_failure;
                """);
    }
}
