using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.Geography.Storage.Migrations
{
    /// <summary>
    /// Reading areas is public; only services read the whole register of streets. Writing needs the right to, everywhere or where
    /// the own place covers the row.
    /// </summary>
    public partial class Policies : Migration
    {
        private const string MayWriteThere =
            "(select app_may('EditAreas')) and ((select app_may('WorkEverywhere')) or app_covers(path))";

        private static readonly string[] _tables =
            ["area", "area_member", "level", "area_version", "area_map", "street_entry", "street_import"];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            foreach (var table in _tables)
            {
                migrationBuilder.Sql($"""
                    alter table {table} enable row level security;
                    alter table {table} force row level security;
                    """);
            }

            migrationBuilder.Sql($"""
                create policy area_read on area for select using (true);
                create policy area_write on area for all using ({MayWriteThere});
                create policy area_member_read on area_member for select using (true);
                create policy area_member_write on area_member for all using ({MayWriteThere});
                create policy level_read on level for select using (true);
                create policy level_add on level for insert with check ((select app_may('EditAreas')));
                create policy level_change on level for update using ((select app_may('ChangeLevels')));
                create policy area_version_read on area_version for select using (true);
                create policy area_version_write on area_version for all using ((select app_may('EditAreas')));
                create policy area_map_read on area_map for select using (true);
                create policy area_map_write on area_map for all using ((select app_may('EditAreas')));
                create policy street_entry_all on street_entry for all using ({MayWriteThere});
                create policy street_import_read on street_import for select using (true);
                create policy street_import_add on street_import for insert with check ((select app_may('EditAreas')));
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                drop policy area_read on area;
                drop policy area_write on area;
                drop policy area_member_read on area_member;
                drop policy area_member_write on area_member;
                drop policy level_read on level;
                drop policy level_add on level;
                drop policy level_change on level;
                drop policy area_version_read on area_version;
                drop policy area_version_write on area_version;
                drop policy area_map_read on area_map;
                drop policy area_map_write on area_map;
                drop policy street_entry_all on street_entry;
                drop policy street_import_read on street_import;
                drop policy street_import_add on street_import;
                """);
            foreach (var table in _tables)
            {
                migrationBuilder.Sql($"""
                    alter table {table} no force row level security;
                    alter table {table} disable row level security;
                    """);
            }
        }
    }
}
