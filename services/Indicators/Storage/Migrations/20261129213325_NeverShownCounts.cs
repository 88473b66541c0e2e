using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.Indicators.Storage.Migrations
{
    /// <summary>
    /// A release keeps what its balances are made of, though nobody is shown it. A draft from which the administration could compute
    /// what it must not know is read by the Statistikstelle alone.
    /// </summary>
    public partial class NeverShownCounts : Migration
    {
        private const string Comment =
            "The counts behind the values and the pattern: 0 shown to all, 1 withheld from the public, 2 from the administration too, 3 shown by no indicator.";

        private const string InTheirPlace = """
            needs <= 1 and (select app_may('ReadAsAdministration'))
            and ((select app_may('WorkEverywhere') and current_setting('app.place') = '')
                 or (release_id, area) in (select a.release_id, a.code from release_area a
                     where array_position(a.path, (select current_setting('app.place'))) <= 2))
            """;

        private const string IsReadableForStaff =
            "release_id in (select id from release where state in ('published', 'replaced') or (state <> 'withdrawn' and not is_below_floor))";

        private const string IsReadableAndProtected = """
            release_id in (select id from release where state in ('published', 'replaced')
                or (state <> 'withdrawn' and not is_below_floor and not jsonb_path_exists(unprotected, '$[*] ? (@.audience != "Oeffentlichkeit")')))
            """;

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql($"""
                alter table release_count drop constraint release_count_withheld_from_check;
                alter table release_count add constraint release_count_withheld_from_check check (withheld_from between 0 and 3);
                comment on table release_count is '{Comment}';
                alter policy planners_read_in_their_place on release_value using ({InTheirPlace} and {IsReadableAndProtected});
                """);

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql($"""
                delete from release_count where withheld_from = 3;
                alter table release_count drop constraint release_count_withheld_from_check;
                alter table release_count add constraint release_count_withheld_from_check check (withheld_from between 0 and 2);
                comment on table release_count is
                    'The counts behind the values and the pattern: 0 shown to all, 1 withheld from the public, 2 from the administration too.';
                alter policy planners_read_in_their_place on release_value using ({InTheirPlace} and {IsReadableForStaff});
                """);
    }
}
