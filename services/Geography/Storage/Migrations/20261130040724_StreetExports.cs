using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Sozialplanung.Geography.Storage.Migrations
{
    /// <summary>Straßenraster as they were handed out: each place sees its own, and none is changed.</summary>
    public partial class StreetExports : Migration
    {
        private const string IsOwn =
            "(select app_may('EditAreas')) and ((select app_may('WorkEverywhere')) or place = current_setting('app.place'))";

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "street_export",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityAlwaysColumn),
                    exported_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    exported_by = table.Column<string>(type: "text", nullable: false),
                    place = table.Column<string>(type: "text", nullable: false),
                    division_version = table.Column<string>(type: "text", nullable: false),
                    row_count = table.Column<int>(type: "integer", nullable: false),
                    added_count = table.Column<int>(type: "integer", nullable: true),
                    removed_count = table.Column<int>(type: "integer", nullable: true),
                    minimum_population = table.Column<int>(type: "integer", nullable: true),
                    grid = table.Column<string>(type: "text", nullable: false),
                    changes = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_street_export", x => x.id);
                },
                comment: "each Straßenraster that was handed out; never changed");

            migrationBuilder.Sql($"""
                alter table street_export enable row level security;
                alter table street_export force row level security;
                create policy street_export_read on street_export for select using ({IsOwn});
                create policy street_export_add on street_export for insert with check ({IsOwn});
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "street_export");
        }
    }
}
