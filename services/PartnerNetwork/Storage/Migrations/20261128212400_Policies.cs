using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.PartnerNetwork.Storage.Migrations
{
    /// <summary>
    /// Everyone may read who is there. Writing needs the right to, everywhere or where the own place covers the row.
    /// </summary>
    public partial class Policies : Migration
    {
        private static readonly string[] _tables = ["organisation", "place", "network"];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            foreach (var table in _tables)
            {
                migrationBuilder.Sql($"""
                    alter table {table} enable row level security;
                    alter table {table} force row level security;
                    create policy {table}_read on {table} for select using (true);
                    create policy {table}_write on {table} for all
                        using ((select app_may('EditNetwork')) and ((select app_may('WorkEverywhere')) or app_covers(covered_by)));
                    """);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var table in _tables)
            {
                migrationBuilder.Sql($"""
                    drop policy {table}_read on {table};
                    drop policy {table}_write on {table};
                    alter table {table} no force row level security;
                    alter table {table} disable row level security;
                    """);
            }
        }
    }
}
