using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.Geography.Storage.Migrations
{
    /// <summary>
    /// Areas whose boundary is not known, maps with a short form for the first look, and who accepted that an area lies where none should.
    /// </summary>
    public partial class AreasWithoutBoundaries : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "overview",
                table: "area_map",
                type: "bytea",
                nullable: true);

            migrationBuilder.AlterColumn<double>(
                name: "square_metres",
                table: "area",
                type: "double precision",
                nullable: true,
                oldClrType: typeof(double),
                oldType: "double precision");

            migrationBuilder.CreateTable(
                name: "area_acceptance",
                columns: table => new
                {
                    version = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    area = table.Column<string>(type: "text", nullable: false),
                    path = table.Column<string[]>(type: "text[]", nullable: false, comment: "path of the area, for the policy"),
                    finding = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    accepted_by = table.Column<string>(type: "text", nullable: false),
                    accepted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_area_acceptance", x => new { x.version, x.area });
                    table.ForeignKey(
                        name: "fk_area_acceptance_area_version_area",
                        columns: x => new { x.version, x.area },
                        principalTable: "area",
                        principalColumns: new[] { "version", "code" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.Sql("""
                alter table area alter column geometry drop not null;
                alter table area alter column label drop not null;
                alter table area_acceptance enable row level security;
                alter table area_acceptance force row level security;
                create policy area_acceptance_read on area_acceptance for select using ((select app_may('EditAreas')));
                create policy area_acceptance_write on area_acceptance for all using (
                    (select app_may('EditAreas')) and ((select app_may('WorkEverywhere')) or app_covers(path)));
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                delete from area where geometry is null;
                alter table area alter column label set not null;
                alter table area alter column geometry set not null;
                """);

            migrationBuilder.DropTable(
                name: "area_acceptance");

            migrationBuilder.DropColumn(
                name: "overview",
                table: "area_map");

            migrationBuilder.AlterColumn<double>(
                name: "square_metres",
                table: "area",
                type: "double precision",
                nullable: false,
                defaultValue: 0.0,
                oldClrType: typeof(double),
                oldType: "double precision",
                oldNullable: true);
        }
    }
}
