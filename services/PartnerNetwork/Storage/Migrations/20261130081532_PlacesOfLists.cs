using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.PartnerNetwork.Storage.Migrations
{
    /// <inheritdoc />
    public partial class PlacesOfLists : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<string>(
                name: "organisation",
                table: "place",
                type: "text",
                nullable: true,
                oldClrType: typeof(string),
                oldType: "text");

            migrationBuilder.AlterColumn<double>(
                name: "lon",
                table: "place",
                type: "double precision",
                nullable: true,
                comment: "null: only the address is known, and by it the area",
                oldClrType: typeof(double),
                oldType: "double precision");

            migrationBuilder.AlterColumn<double>(
                name: "lat",
                table: "place",
                type: "double precision",
                nullable: true,
                oldClrType: typeof(double),
                oldType: "double precision");

            migrationBuilder.AddColumn<int>(
                name: "capacity",
                table: "place",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "changed_by_hand_at",
                table: "place",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "opening",
                table: "place",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "source",
                table: "place",
                type: "text",
                nullable: true,
                comment: "name of the list it was read from; null: entered by hand");

            migrationBuilder.AddColumn<DateOnly>(
                name: "source_date",
                table: "place",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "source_key",
                table: "place",
                type: "text",
                nullable: true,
                comment: "the same in each delivery of the list");

            migrationBuilder.AddColumn<string>(
                name: "website",
                table: "place",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateIndex(
                name: "ix_place_source_source_key",
                table: "place",
                columns: new[] { "source", "source_key" },
                unique: true);

            migrationBuilder.AddCheckConstraint(
                name: "place_capacity",
                table: "place",
                sql: "capacity >= 0");

            migrationBuilder.AddCheckConstraint(
                name: "place_point",
                table: "place",
                sql: "(lon is null) = (lat is null)");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_place_source_source_key",
                table: "place");

            migrationBuilder.DropCheckConstraint(
                name: "place_capacity",
                table: "place");

            migrationBuilder.DropCheckConstraint(
                name: "place_point",
                table: "place");

            migrationBuilder.DropColumn(
                name: "capacity",
                table: "place");

            migrationBuilder.DropColumn(
                name: "changed_by_hand_at",
                table: "place");

            migrationBuilder.DropColumn(
                name: "opening",
                table: "place");

            migrationBuilder.DropColumn(
                name: "source",
                table: "place");

            migrationBuilder.DropColumn(
                name: "source_date",
                table: "place");

            migrationBuilder.DropColumn(
                name: "source_key",
                table: "place");

            migrationBuilder.DropColumn(
                name: "website",
                table: "place");

            migrationBuilder.AlterColumn<string>(
                name: "organisation",
                table: "place",
                type: "text",
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "text",
                oldNullable: true);

            migrationBuilder.AlterColumn<double>(
                name: "lon",
                table: "place",
                type: "double precision",
                nullable: false,
                defaultValue: 0.0,
                oldClrType: typeof(double),
                oldType: "double precision",
                oldNullable: true,
                oldComment: "null: only the address is known, and by it the area");

            migrationBuilder.AlterColumn<double>(
                name: "lat",
                table: "place",
                type: "double precision",
                nullable: false,
                defaultValue: 0.0,
                oldClrType: typeof(double),
                oldType: "double precision",
                oldNullable: true);
        }
    }
}
