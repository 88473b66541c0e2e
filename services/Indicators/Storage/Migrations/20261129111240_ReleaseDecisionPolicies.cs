using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.Indicators.Storage.Migrations
{
    /// <summary>
    /// A withdrawn release is read by nobody but the service: its head stays, so that an address can say what became of it. A draft
    /// made with minimum counts below the floor is read by the Statistikstelle alone until it is published.
    /// </summary>
    public partial class ReleaseDecisionPolicies : Migration
    {
        private const string MayCompute = "(select app_may('ComputeRelease'))";
        private const string IsReadable = "release_id in (select id from release where state <> 'withdrawn')";

        private const string IsReadableForStaff =
            "release_id in (select id from release where state in ('published', 'replaced') or (state <> 'withdrawn' and not is_below_floor))";

        private const string InTheirPlace = """
            needs <= 1 and (select app_may('ReadAsAdministration'))
            and ((select app_may('WorkEverywhere') and current_setting('app.place') = '')
                 or (release_id, area) in (select a.release_id, a.code from release_area a
                     where array_position(a.path, (select current_setting('app.place'))) <= 2))
            """;

        private static readonly string[] _frame = ["release_level", "release_area", "release_indicator", "release_sign"];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                alter policy published_for_all on release
                    using (state in ('published', 'replaced', 'withdrawn') or (select app_may('PublishRelease')) or (select app_may('ComputeRelease')));
                """);
            foreach (var table in _frame)
            {
                migrationBuilder.Sql($"alter policy with_its_release on {table} using ({IsReadable} or {MayCompute});");
            }

            migrationBuilder.Sql($"""
                alter policy staff_reads on release_source using ((select app_may('ReadDefinitions')) and {IsReadable});
                alter policy planners_read_in_their_place on release_value using ({InTheirPlace} and {IsReadableForStaff});
                alter policy statistics_office_reads on release_value using (((select app_may('ReadAllCounts')) and {IsReadable}) or {MayCompute});
                alter policy statistics_office_reads on release_count using (((select app_may('ReadAllCounts')) and {IsReadable}) or {MayCompute});
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            const string WithItsRelease = "release_id in (select id from release)";
            const string MayReadCounts = "(select app_may('ReadAllCounts')) or (select app_may('ComputeRelease'))";
            migrationBuilder.Sql("""
                alter policy published_for_all on release
                    using (state in ('published', 'replaced') or (select app_may('PublishRelease')) or (select app_may('ComputeRelease')));
                """);
            foreach (var table in _frame)
            {
                migrationBuilder.Sql($"alter policy with_its_release on {table} using ({WithItsRelease});");
            }

            migrationBuilder.Sql($"""
                alter policy staff_reads on release_source using ((select app_may('ReadDefinitions')) and {WithItsRelease});
                alter policy planners_read_in_their_place on release_value using ({InTheirPlace});
                alter policy statistics_office_reads on release_value using ({MayReadCounts});
                alter policy statistics_office_reads on release_count using ({MayReadCounts});
                """);
        }
    }
}
