using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.Geography.Storage.Migrations
{
    /// <summary>From when to when a Gebietsstand holds, where somebody says so.</summary>
    public partial class Validity : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "valid_from",
                table: "area_version",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "valid_to",
                table: "area_version",
                type: "date",
                nullable: true);

            migrationBuilder.AddCheckConstraint(
                name: "area_version_validity",
                table: "area_version",
                sql: "valid_from <= valid_to");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "area_version_validity",
                table: "area_version");

            migrationBuilder.DropColumn(
                name: "valid_from",
                table: "area_version");

            migrationBuilder.DropColumn(
                name: "valid_to",
                table: "area_version");
        }
    }
}
