using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.Indicators.Storage.Migrations
{
    /// <summary>
    /// Who may see and change what. Areas are public; unprotected counts are for the Statistikstelle and the service; a release is
    /// seen by all once it is published, its values by those they are not withheld from.
    /// </summary>
    public partial class Policies : Migration
    {
        private const string MayExchange = "(select app_may('ExchangeData'))";
        private const string MayRelease = "(select app_may('PublishRelease')) or (select app_may('ComputeRelease'))";
        private const string MayReadCounts = "(select app_may('ReadAllCounts')) or (select app_may('ComputeRelease'))";
        private const string IsPublished = "release_id in (select id from release where state in ('published', 'replaced'))";
        private const string IsDraft =
            "(select app_may('ComputeRelease')) and release_id in (select id from release where state = 'draft')";

        // The frame of a release is visible to whoever sees the release (the inner select is under release's own policy).
        private const string WithItsRelease = "release_id in (select id from release)";

        private static readonly string[] _copies = ["division", "area_level", "area"];
        private static readonly string[] _frame = ["release_level", "release_area", "release_indicator", "release_sign"];
        private static readonly string[] _snapshot = [.. _frame, "release_source", "release_value", "release_count"];
        private static readonly string[] _tables =
            [.. _copies, "observation", "source", "withdrawn_delivery", "indicator", "release", .. _snapshot];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            foreach (var table in _tables)
            {
                migrationBuilder.Sql($"alter table {table} enable row level security; alter table {table} force row level security;");
            }

            foreach (var table in _copies)
            {
                migrationBuilder.Sql($"""
                    create policy everybody_reads on {table} for select using (true);
                    create policy service_writes on {table} using ({MayExchange});
                    """);
            }

            migrationBuilder.Sql($"""
                create policy statistics_office on observation using ((select app_may('ReadAllCounts')) or {MayExchange})
                    with check ({MayExchange});
                create policy staff_reads on source for select using ((select app_may('PublishRelease')) or {MayExchange});
                create policy service_writes on source using ({MayExchange});
                create policy service_only on withdrawn_delivery using ({MayExchange});
                create policy staff_reads on indicator for select using ((select app_may('ReadDefinitions')));
                create policy planners_define on indicator using ((select app_may('DefineIndicator')));
                create policy published_for_all on release for select using (state in ('published', 'replaced') or {MayRelease});
                create policy planners_release on release for all using ({MayRelease});
                """);
            AddReleased(migrationBuilder);
        }

        private static void AddReleased(MigrationBuilder migrationBuilder)
        {
            foreach (var table in _frame)
            {
                migrationBuilder.Sql($"create policy with_its_release on {table} for select using ({WithItsRelease});");
            }

            migrationBuilder.Sql($"""
                create policy staff_reads on release_source for select
                    using ((select app_may('ReadDefinitions')) and {WithItsRelease});
                create policy everybody_reads_public_values on release_value for select using (needs = 0 and {IsPublished});
                create policy planners_read_in_their_place on release_value for select
                    using (needs <= 1 and (select app_may('ReadAsAdministration'))
                           and ((select app_may('WorkEverywhere') and current_setting('app.place') = '')
                                or (release_id, area) in (select a.release_id, a.code from release_area a
                                    where array_position(a.path, (select current_setting('app.place'))) <= 2)));
                comment on policy planners_read_in_their_place on release_value is
                    'Patterns are protected against those who know a whole Gemeinde; a place further down sees what the public sees.';
                create policy statistics_office_reads on release_value for select using ({MayReadCounts});
                create policy statistics_office_reads on release_count for select using ({MayReadCounts});
                """);

            // A snapshot is written by the service while the release is a draft, and never again. No update of values exists at all.
            foreach (var table in _snapshot)
            {
                migrationBuilder.Sql($"""
                    create policy service_fills_drafts on {table} for insert with check ({IsDraft});
                    create policy service_empties_drafts on {table} for delete using ({IsDraft});
                    """);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var table in _snapshot)
            {
                migrationBuilder.Sql($"""
                    drop policy service_fills_drafts on {table};
                    drop policy service_empties_drafts on {table};
                    """);
            }

            foreach (var table in _frame)
            {
                migrationBuilder.Sql($"drop policy with_its_release on {table};");
            }

            foreach (var table in _copies)
            {
                migrationBuilder.Sql($"drop policy everybody_reads on {table}; drop policy service_writes on {table};");
            }

            migrationBuilder.Sql("""
                drop policy statistics_office on observation;
                drop policy staff_reads on source;
                drop policy service_writes on source;
                drop policy service_only on withdrawn_delivery;
                drop policy staff_reads on indicator;
                drop policy planners_define on indicator;
                drop policy staff_reads on release_source;
                drop policy everybody_reads_public_values on release_value;
                drop policy planners_read_in_their_place on release_value;
                drop policy statistics_office_reads on release_value;
                drop policy statistics_office_reads on release_count;
                drop policy published_for_all on release;
                drop policy planners_release on release;
                """);
            foreach (var table in _tables)
            {
                migrationBuilder.Sql($"alter table {table} no force row level security; alter table {table} disable row level security;");
            }
        }
    }
}
