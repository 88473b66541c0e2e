using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.Geography.Storage.Migrations
{
    /// <summary>Which Gebietsstand is current is said by a row, no longer by the greatest name; maps are kept for each.</summary>
    public partial class CurrentDivision : Migration
    {
        private const string KeepCurrent = """
            alter table area_version no force row level security;
            alter table area_map no force row level security;
            update area_version set is_current = true where version = (select max(version) from area_version);
            insert into level_map (version, level, hash) select version, level, hash from area_map where is_current;
            alter table area_version force row level security;
            alter table area_map force row level security;
            alter table level_map enable row level security;
            alter table level_map force row level security;
            create policy level_map_read on level_map for select using (true);
            create policy level_map_write on level_map for all using ((select app_may('EditAreas')));
            """;

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterTable(
                name: "area_version",
                comment: "Gebietsstand",
                oldComment: "Gebietsstand; the greatest text is the current one");

            migrationBuilder.AddColumn<bool>(
                name: "is_current",
                table: "area_version",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "level_map",
                columns: table => new
                {
                    version = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    level = table.Column<string>(type: "text", nullable: false),
                    hash = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_level_map", x => new { x.version, x.level });
                    table.ForeignKey(
                        name: "fk_level_map_area_map_level_hash",
                        columns: x => new { x.level, x.hash },
                        principalTable: "area_map",
                        principalColumns: new[] { "level", "hash" });
                    table.ForeignKey(
                        name: "fk_level_map_area_version_version",
                        column: x => x.version,
                        principalTable: "area_version",
                        principalColumn: "version");
                });

            migrationBuilder.CreateIndex(
                name: "ix_area_version_is_current",
                table: "area_version",
                column: "is_current",
                unique: true,
                filter: "is_current");

            migrationBuilder.CreateIndex(
                name: "ix_level_map_level_hash",
                table: "level_map",
                columns: new[] { "level", "hash" });

            migrationBuilder.Sql(KeepCurrent);
            migrationBuilder.DropForeignKey(
                name: "fk_area_map_area_version_version",
                table: "area_map");

            migrationBuilder.DropIndex(
                name: "ix_area_map_version",
                table: "area_map");

            migrationBuilder.DropColumn(
                name: "is_current",
                table: "area_map");

            migrationBuilder.DropColumn(
                name: "version",
                table: "area_map");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "level_map");

            migrationBuilder.DropIndex(
                name: "ix_area_version_is_current",
                table: "area_version");

            migrationBuilder.DropColumn(
                name: "is_current",
                table: "area_version");

            migrationBuilder.AlterTable(
                name: "area_version",
                comment: "Gebietsstand; the greatest text is the current one",
                oldComment: "Gebietsstand");

            migrationBuilder.AddColumn<bool>(
                name: "is_current",
                table: "area_map",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "version",
                table: "area_map",
                type: "text",
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.CreateIndex(
                name: "ix_area_map_version",
                table: "area_map",
                column: "version",
                filter: "is_current");

            migrationBuilder.AddForeignKey(
                name: "fk_area_map_area_version_version",
                table: "area_map",
                column: "version",
                principalTable: "area_version",
                principalColumn: "version");
        }
    }
}
