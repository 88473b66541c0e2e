using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.Geography.Storage.Migrations
{
    /// <summary>Zuschnitte: who edits areas sees and changes those of the own place, or all who may work everywhere.</summary>
    public partial class Cuts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "cut",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    block_level = table.Column<string>(type: "text", nullable: false),
                    level = table.Column<string>(type: "text", nullable: false),
                    new_level_name = table.Column<string>(type: "text", nullable: true),
                    path = table.Column<string[]>(type: "text[]", nullable: false, comment: "path of the area that all blocks lie in, for the policy"),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    areas = table.Column<string>(type: "jsonb", nullable: false),
                    blocks = table.Column<string>(type: "jsonb", nullable: false, comment: "area by block"),
                    area_count = table.Column<int>(type: "integer", nullable: false),
                    block_count = table.Column<int>(type: "integer", nullable: false),
                    moved_blocks = table.Column<int>(type: "integer", nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    changed_by = table.Column<string>(type: "text", nullable: false),
                    handed_over_as = table.Column<string>(type: "text", nullable: true),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cut", x => x.id);
                    table.ForeignKey(
                        name: "fk_cut_area_version_version",
                        column: x => x.version,
                        principalTable: "area_version",
                        principalColumn: "version");
                },
                comment: "Zuschnitt: how blocks of a Gebietsstand form areas, as somebody tries it");

            migrationBuilder.CreateIndex(
                name: "ix_cut_version",
                table: "cut",
                column: "version");

            migrationBuilder.Sql("""
                alter table cut enable row level security;
                alter table cut force row level security;
                create policy cut_all on cut for all using (
                    (select app_may('EditAreas')) and ((select app_may('WorkEverywhere')) or app_covers(path)));
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "cut");
        }
    }
}
